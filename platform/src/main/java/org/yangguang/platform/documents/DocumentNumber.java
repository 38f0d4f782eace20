package org.yangguang.platform.documents;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 文号: the number of an official document, one thing however its brackets are typed.
 *
 * @param text in its normal form: 沂政发〔2020〕5号, 沂水县人民政府令第12号
 */
public record DocumentNumber(String text) {

    private static final Pattern WITH_YEAR =
            Pattern.compile("(.{1,30}?)[〔\\[【〖「《<(]((?:19|20)\\d\\d)[〕\\]】〗」》>)]第?0*([1-9]\\d{0,4})号");
    private static final Pattern OF_AN_ORDER = Pattern.compile("(.{1,30}?令)第?0*([1-9]\\d{0,4})号");
    private static final Pattern IN_TEXT = Pattern.compile(
            "[\\p{IsHan}A-Za-z]{1,20}[〔\\[【〖（(［]\\s*(?:19|20)\\d\\d\\s*[〕\\]】〗）)］]\\s*第?\\s*\\d{1,5}\\s*号");

    /** Takes the normal form only; what people type is read by {@link #parse}. */
    public DocumentNumber {
        if (normal(text).filter(text::equals).isEmpty()) {
            throw new IllegalArgumentException("not the normal form of a document number: " + text);
        }
    }

    /** Reads a number with any brackets, full-width digits, spaces and leading zeros; nothing where it is none. */
    public static Optional<DocumentNumber> parse(String typed) {
        return normal(typed).map(DocumentNumber::new);
    }

    /** The first number in a running text, such as the head of a document. */
    public static Optional<DocumentNumber> findIn(String text) {
        return IN_TEXT.matcher(text)
                .results()
                .flatMap(found -> parse(found.group()).stream())
                .findFirst();
    }

    private static Optional<String> normal(String typed) {
        // Full-width digits, brackets and letters become plain ones; 〔〕 stay.
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher year = WITH_YEAR.matcher(plain);
        if (year.matches()) {
            return Optional.of(year.group(1) + "〔" + year.group(2) + "〕" + year.group(3) + "号");
        }
        Matcher order = OF_AN_ORDER.matcher(plain);
        return order.matches() ? Optional.of(order.group(1) + "第" + order.group(2) + "号") : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
