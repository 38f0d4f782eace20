package org.yangguang.platform.documents.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What stands under the text.
 *
 * @param signatures who issued it, in the order of the file
 * @param signedOn the date under the signature
 * @param disclosure what the note says of disclosure, without brackets
 * @param annexes what is attached within the file
 */
record Foot(
        List<String> signatures,
        @Nullable LocalDate signedOn,
        @Nullable String disclosure,
        List<String> subjectWords,
        List<Element> annexes) {

    /** Between the date and the annexes stand at most a note and empty lines. */
    private static final int NOTES = 4;

    private static final int JOINT_ISSUERS = 12;

    private static final Pattern ANNEX = Pattern.compile("附\\s*件\\s*[\\d一二三四五六七八九十]{0,3}\\s*[:：]?");
    private static final Pattern COPIES = Pattern.compile(
            "(抄\\s*送|分\\s*送|主\\s*送|印\\s*发)[:：].*|.{2,40}\\d{4}年\\d{1,2}月\\d{1,2}日\\s*印\\s*发.*|（?共印.{1,20}份）?");
    private static final Pattern SUBJECT_WORDS = Pattern.compile("主题词[:：](.*)");
    private static final Pattern NOTE = Pattern.compile("[（(]?(此件.{2,20}?|(主动公开|依申请公开|不予公开))[）)]?");
    private static final Pattern ORGAN = Pattern.compile(
            "[\\p{IsHan}（）()、]{2,40}(政府|办公室|办公厅|委员会|局|厅|部|院|会|处|队|社|站|所|办|中心|组|署|行|公司|党委|县委|市委|大学|学校|医院|馆|指挥部)");

    /** Takes the foot from the elements. */
    static Foot take(List<Element> elements) {
        List<String> words = copies(elements);
        int annexAt = annexAt(elements);
        List<Element> annexes = new ArrayList<>(elements.subList(annexAt, elements.size()));
        elements.subList(annexAt, elements.size()).clear();
        String disclosure = null;
        for (int i = elements.size() - 1; i >= Math.max(0, elements.size() - NOTES); i--) {
            String line = Head.text(elements.get(i));
            if (disclosure == null && NOTE.matcher(line).matches()) {
                disclosure = line.replaceAll("[（()）]", "");
                elements.remove(i);
            } else if (dated(line) != null) {
                LocalDate signedOn = dated(line);
                List<String> signatures = signatures(elements, i, line);
                return new Foot(signatures, signedOn, disclosure, words, annexes);
            }
        }
        return new Foot(List.of(), null, disclosure, words, annexes);
    }

    /** Who gets copies and who printed it stands on the last lines, or in a ruled table there. */
    private static List<String> copies(List<Element> elements) {
        List<String> words = new ArrayList<>();
        while (!elements.isEmpty()) {
            String line = Head.text(elements.getLast());
            var subject = SUBJECT_WORDS.matcher(line);
            if (subject.matches()) {
                words.addAll(Arrays.stream(subject.group(1).strip().split("[\\s、，,;；]+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
            } else if (!COPIES.matcher(line).matches()) {
                break;
            }
            elements.removeLast();
        }
        return words;
    }

    static boolean beginsAnnex(Element element) {
        return ANNEX.matcher(Head.text(element)).matches();
    }

    private static int annexAt(List<Element> elements) {
        for (int i = 1; i < elements.size(); i++) {
            if (beginsAnnex(elements.get(i))) {
                return i;
            }
        }
        return elements.size();
    }

    /** The date of a line that is one, or that ends a signature. */
    private static @Nullable LocalDate dated(String line) {
        if (PrintedDate.isAlone(line)) {
            return PrintedDate.in(line);
        }
        String before = line.replaceFirst("\\s*[\\d〇○零一二三四五六七八九十]{4}\\s*年.*", "");
        boolean signature = !before.equals(line)
                && ORGAN.matcher(before.strip()).matches()
                && PrintedDate.isAlone(line.substring(before.length()));
        return signature ? PrintedDate.in(line) : null;
    }

    private static List<String> signatures(List<Element> elements, int dateAt, String dateLine) {
        List<String> signatures = new ArrayList<>();
        if (!PrintedDate.isAlone(dateLine)) {
            signatures.add(dateLine.replaceFirst("\\s*[\\d〇○零一二三四五六七八九十]{4}\\s*年.*", "")
                    .strip());
        }
        elements.remove(dateAt);
        for (int i = dateAt - 1; i >= Math.max(1, dateAt - JOINT_ISSUERS); i--) {
            List<String> names = organs(elements.get(i));
            if (names.isEmpty()) {
                break;
            }
            signatures.addAll(0, names);
            elements.remove(i);
        }
        return signatures;
    }

    /** The organs that a line consists of; empty where it is anything else. */
    private static List<String> organs(Element element) {
        if (!element.normalName().equals("p") || Headings.isNumbered(Head.text(element))) {
            return List.of();
        }
        List<String> names = List.of(Head.text(element).split("\\s+"));
        String whole = String.join("", names);
        if (ORGAN.matcher(whole).matches() && names.stream().anyMatch(name -> name.length() < 3)) {
            // Short names are set wide: 县 政 府 办.
            return List.of(whole);
        }
        return names.stream().allMatch(name -> ORGAN.matcher(name).matches()) ? names : List.of();
    }
}
