package org.yangguang.platform.requests.status.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.StoredFile;
import org.yangguang.privacy.Finding;
import org.yangguang.privacy.PrivacyScanner;
import org.yangguang.privacy.files.PrivateFiles;
import org.yangguang.privacy.files.Redaction;
import org.yangguang.privacy.files.Scanned;
import org.yangguang.privacy.files.UnreadableFileException;

/** Finds personal data in what is to be published and takes it out of files. */
@Component
class Cleaning {

    private final PrivacyScanner scanner = new PrivacyScanner();
    private final PrivateFiles privacy = new PrivateFiles(scanner);
    private final Files files;

    Cleaning(Files files) {
        this.files = files;
    }

    /** What was found, each text once with where it stands; and what could not be read at all. */
    record Review(Map<String, String> findings, List<String> problems) {}

    Review review(Draft draft) {
        Map<String, String> findings = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        note(findings, scanner.scan(draft.title()), "标题");
        note(findings, scanner.scan(draft.summary()), "内容摘要");
        for (long id : draft.files()) {
            StoredFile file = files.get(new FileId(id));
            try {
                Scanned scanned = privacy.scan(files.read(file.id()), file.name());
                note(findings, scanned.findings(), file.name());
            } catch (UnreadableFileException e) {
                problems.add("“" + file.name() + "”不能检查个人信息，不能公布");
            }
        }
        return new Review(findings, problems);
    }

    private static void note(Map<String, String> findings, List<Finding> found, String where) {
        found.forEach(each ->
                findings.merge(each.text(), where, (one, other) -> one.contains(other) ? one : one + "、" + other));
    }

    /** The file as everyone may have it; refused where it cannot be cleaned with certainty. */
    Redaction clean(StoredFile file, Set<String> kept) {
        byte[] content = files.read(file.id());
        try {
            Scanned scanned = privacy.scan(content, file.name());
            boolean clean = scanned.concealed().isEmpty()
                    && scanned.findings().stream().allMatch(each -> kept.contains(each.text()));
            return clean
                    ? new Redaction.Redacted(content, List.of(), List.of())
                    : privacy.redact(content, file.name(), each -> !kept.contains(each.text()));
        } catch (UnreadableFileException e) {
            return new Redaction.Refused("“" + file.name() + "”不能检查个人信息，不能公布");
        }
    }
}
