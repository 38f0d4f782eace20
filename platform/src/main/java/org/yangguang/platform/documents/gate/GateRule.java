package org.yangguang.platform.documents.gate;

import java.util.List;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.GateFinding.Severity;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemFile;

/** One thing that is looked for before publishing. */
interface GateRule {

    /** Its stable name, for example {@code PERSONAL_DATA}. */
    String name();

    /** What it looks for, in Chinese. */
    String label();

    /** What a finding means unless the office decides otherwise. */
    Severity usually();

    /** What it found, one Chinese sentence each; never the personal data itself. */
    List<String> findings(Item item, Content content, List<ItemFile> files);
}
