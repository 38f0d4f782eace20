package org.yangguang.statute.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of the reporting organ and the short forms in which its own text speaks of it. */
final class OrganName {

    private static final Pattern PLACE = Pattern.compile("^.{1,8}?([县市区省旗州])(?=.{2,})");

    private final List<String> forms = new ArrayList<>();
    private final boolean township;

    private OrganName(String name) {
        township = name.matches(".*(镇|乡|街道)(人民政府|政府|办事处|办)?");
        boolean government = name.matches(".*[县市区省旗州](人民)?政府");
        if (!government && !name.isEmpty()) {
            forms.add(name);
            Matcher place = PLACE.matcher(name);
            if (place.find()) {
                forms.add(place.group(1) + name.substring(place.end()));
                forms.add(name.substring(place.end()));
            }
            List.copyOf(forms).forEach(form -> forms.add(form.replace("人民政府", "政府")));
            List.copyOf(forms)
                    .forEach(form -> forms.add(form.replace("办公室", "办").replace("办公厅", "办")));
        }
    }

    /** The name, or none where the organ is not known; then no short form is known either. */
    static OrganName of(@Nullable String name) {
        return new OrganName(name == null ? "" : name.strip());
    }

    /**
     * Whether a text up to an organ word ends in this organ's name. A county government's own name does not count: it
     * may mean the government itself as against its departments.
     */
    boolean endsIn(String text, Word organWord) {
        if (township && organWord.kind() == WordKind.ORGAN) {
            return true;
        }
        String upTo = text.substring(0, organWord.end());
        return forms.stream().anyMatch(form -> form.length() > 1 && upTo.endsWith(form));
    }
}
