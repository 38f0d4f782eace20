package org.yangguang.platform.requests.handling.outgoing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.requests.handling.outgoing.OutgoingFiles.Found;
import org.yangguang.privacy.Finding;
import org.yangguang.privacy.PrivacyScanner;
import org.yangguang.privacy.files.Concealed;
import org.yangguang.privacy.files.PrivateFiles;
import org.yangguang.privacy.files.Redaction;
import org.yangguang.privacy.files.Scanned;
import org.yangguang.privacy.files.UnreadableFileException;

/** Searches stored files for personal data, and takes it out. */
@Component
class Search {

    private static final int LONGEST = 300;

    /** Characters before and after a finding by which it is told from others. */
    private static final int AROUND = 16;

    private final Files files;
    private final PrivateFiles scanner = new PrivateFiles(new PrivacyScanner());

    Search(Files files) {
        this.files = files;
    }

    /** What was found, concealed places too; a file that cannot be read is one finding: somebody must look at it. */
    List<Found> search(FileId file) {
        List<Found> all = new ArrayList<>();
        try {
            Scanned scanned = scanner.scan(files.read(file), files.get(file).name());
            for (Finding finding : scanned.findings()) {
                all.add(new Found(all.size() + 1, finding.kind().label(), shortened(finding.masked())));
            }
            for (Concealed concealed : scanned.concealed()) {
                all.add(new Found(all.size() + 1, concealed.place().label(), "文件里看不见的内容"));
            }
        } catch (UnreadableFileException unreadable) {
            all.add(new Found(1, "无法检查的文件", "请人工逐页检查"));
        }
        return all;
    }

    /** The same file without what was found, or why that cannot be done with certainty. */
    Redaction mask(FileId file) {
        return scanner.redact(files.read(file), files.get(file).name());
    }

    /** The same, without what was found under these numbers only, and without what is concealed. */
    Redaction mask(FileId file, Set<Integer> numbers) {
        byte[] content = files.read(file);
        String name = files.get(file).name();
        Set<Finding> masked = new HashSet<>();
        try {
            List<Finding> findings = scanner.scan(content, name).findings();
            numbers.stream().filter(no -> no <= findings.size()).forEach(no -> masked.add(findings.get(no - 1)));
        } catch (UnreadableFileException unreadable) {
            return new Redaction.Refused(unreadable.sentence());
        }
        return scanner.redact(content, name, masked::contains);
    }

    /** The words around each finding, with all findings masked, by number; none of what is concealed. */
    Map<Integer, String> around(FileId file) {
        try {
            Scanned scanned = scanner.scan(files.read(file), files.get(file).name());
            Map<Integer, String> around = new HashMap<>();
            for (int i = 0; i < scanned.findings().size(); i++) {
                around.put(i + 1, around(scanned, scanned.findings().get(i)));
            }
            return around;
        } catch (UnreadableFileException unreadable) {
            return Map.of();
        }
    }

    private static String around(Scanned scanned, Finding of) {
        int from = Math.max(0, of.start() - AROUND);
        int to = Math.min(scanned.text().length(), of.end() + AROUND);
        StringBuilder words = new StringBuilder(from == 0 ? "" : "……");
        int at = from;
        for (Finding each : scanned.findings()) {
            if (each.start() >= at && each.start() < to) {
                words.append(scanned.text(), at, each.start()).append(each.masked());
                at = each.end();
            } else if (each.start() < at && each.end() > at) {
                // Cut by the edge: nothing of it is shown.
                at = each.end();
            }
        }
        if (at < to) {
            words.append(scanned.text(), at, to);
        }
        return words.append(to >= scanned.text().length() ? "" : "……")
                .toString()
                .replaceAll("\\s+", " ");
    }

    private static String shortened(String masked) {
        return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST);
    }
}
