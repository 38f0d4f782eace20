package org.yangguang.platform.requests.handling.outgoing;

import java.util.List;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.outgoing.OutgoingFiles.Outgoing;

/** The choice of a file that something is to be done with. */
final class OpenFile {

    private static final String FIELD = "file";

    private OpenFile() {}

    static DeedField field(List<Outgoing> files) {
        List<Option> options = files.stream()
                .map(it -> new Option(Long.toString(it.file().value()), it.name()))
                .toList();
        return DeedField.select(FIELD, "文件", options)
                .preset(options.size() == 1 ? options.getFirst().value() : "");
    }

    static FileId chosen(Filled filled) {
        return new FileId(Long.parseLong(filled.text(FIELD)));
    }
}
