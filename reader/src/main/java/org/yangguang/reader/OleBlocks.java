package org.yangguang.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yangguang.reader.UnreadableReportException.Reason;

/** The containers of Office before 2007; Office also wraps encrypted files of today in one. */
final class OleBlocks {

    private OleBlocks() {}

    static List<DocumentBlock> read(byte[] content) throws UnreadableReportException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
                throw new UnreadableReportException(Reason.ENCRYPTED, "文件设有打开密码，无法读取。请取消密码后再试。");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                throw FileBlocks.unknown("旧格式的 Word 文件（.doc），请另存为 .docx");
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                throw FileBlocks.unknown("旧格式的 Excel 文件（.xls），请另存为 .xlsx");
            }
            throw FileBlocks.unknown("不认识的文件");
        } catch (IOException | RuntimeException e) {
            throw UnreadableReportException.damaged("文件结构错误", e);
        }
    }
}
