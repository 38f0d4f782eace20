package org.yangguang.platform.requests.handling.outgoing;

import java.util.ArrayList;
import java.util.List;
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

    private static String shortened(String masked) {
        return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST);
    }
}
