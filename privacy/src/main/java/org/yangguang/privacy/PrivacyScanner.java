package org.yangguang.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds personal data in a text. Safe for use by several threads; one for the whole program is enough. */
public final class PrivacyScanner {

    private static final Comparator<Finding> IN_ORDER = Comparator.comparingInt(Finding::start);

    /** All findings in the order of the text; no two overlap. */
    public List<Finding> scan(String text) {
        Page page = Page.of(text);
        List<Finding> findings = new ArrayList<>(scan(page));
        for (WrappedLines.Seam seam : WrappedLines.of(page)) {
            for (Finding joined : scan(Page.of(seam.joined()))) {
                seam.onPage(page, joined).ifPresent(finding -> replace(findings, finding));
            }
        }
        findings.sort(IN_ORDER);
        return List.copyOf(findings);
    }

    private static List<Finding> scan(Page page) {
        List<Finding> findings = new ArrayList<>(Numbers.find(page));
        BitSet taken = new BitSet(page.length());
        findings.forEach(finding -> taken.set(finding.start(), finding.end()));
        for (Finding address : Addresses.find(page)) {
            if (taken.get(address.start(), address.end()).isEmpty()) {
                findings.add(address);
                taken.set(address.start(), address.end());
            }
        }
        findings.addAll(DottedNames.find(page, taken));
        findings.addAll(Names.find(page, taken));
        return findings;
    }

    /** What goes over a line's end is taken if it swallows all that it touches. */
    private static void replace(List<Finding> findings, Finding wider) {
        boolean swallows = findings.stream()
                .filter(finding -> finding.start() < wider.end() && wider.start() < finding.end())
                .allMatch(finding -> finding.start() >= wider.start() && finding.end() <= wider.end());
        if (swallows) {
            findings.removeIf(finding -> finding.start() < wider.end() && wider.start() < finding.end());
            findings.add(wider);
        }
    }
}
