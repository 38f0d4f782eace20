package org.yangguang.platform.documents.gate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.GateFinding.Severity;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemFile;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.privacy.Finding;
import org.yangguang.privacy.PrivacyScanner;
import org.yangguang.privacy.files.PrivateFiles;
import org.yangguang.privacy.files.Scanned;
import org.yangguang.privacy.files.UnreadableFileException;

/** Personal data in the text and in attachments, and what attachments conceal. */
@Component
@Order(10)
class PersonalData implements GateRule {

    private final PrivacyScanner scanner = new PrivacyScanner();
    private final PrivateFiles privateFiles = new PrivateFiles(scanner);

    /** A stored file never changes, and reading one takes seconds. */
    private final Cache<FileId, List<String>> known =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private final Files files;

    PersonalData(Files files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "PERSONAL_DATA";
    }

    @Override
    public String label() {
        return "个人信息和附件里看不见的内容";
    }

    @Override
    public Severity usually() {
        return Severity.BLOCKS;
    }

    @Override
    public List<String> findings(Item item, Content content, List<ItemFile> attached) {
        String text = content.title() + "\n" + content.body().plain();
        Stream<String> inText = scanner.scan(text).stream().map(found -> message("正文", found));
        Stream<String> inFiles = attached.stream().flatMap(file -> known.get(file.file(), id -> scan(file)).stream());
        return Stream.concat(inText, inFiles).distinct().toList();
    }

    private List<String> scan(ItemFile file) {
        String where = "附件“" + file.name() + "”";
        try {
            Scanned scanned = privateFiles.scan(files.read(file.file()), file.name());
            List<String> messages = new ArrayList<>();
            scanned.findings().forEach(found -> messages.add(message(where, found)));
            if (!scanned.concealed().isEmpty()) {
                messages.add(where + "里有纸面上看不见的内容（如批注、修订、文档属性），请去掉以后重新上传");
            }
            return messages;
        } catch (UnreadableFileException e) {
            return List.of(where + "不能检查个人信息，请人工核对");
        }
    }

    private static String message(String where, Finding found) {
        return where + "里有" + found.kind().label() + "“" + found.masked() + "”，请删去或者遮盖";
    }
}
