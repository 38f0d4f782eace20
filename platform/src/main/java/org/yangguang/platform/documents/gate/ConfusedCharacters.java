package org.yangguang.platform.documents.gate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.GateFinding.Severity;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemFile;

/** Words in official documents that are often written with a wrong character. */
@Component
@Order(30)
class ConfusedCharacters implements GateRule {

    private static final Map<String, String> WRONG_TO_RIGHT = new TreeMap<>(Map.ofEntries(
            Map.entry("布署", "部署"),
            Map.entry("按排", "安排"),
            Map.entry("既使", "即使"),
            Map.entry("座谈纪录", "座谈记录"),
            Map.entry("会议记要", "会议纪要"),
            Map.entry("幅射", "辐射"),
            Map.entry("松驰", "松弛"),
            Map.entry("竟争", "竞争"),
            Map.entry("迫不急待", "迫不及待"),
            Map.entry("再接再励", "再接再厉"),
            Map.entry("一愁莫展", "一筹莫展"),
            Map.entry("震憾", "震撼"),
            Map.entry("帐户", "账户"),
            Map.entry("帐号", "账号"),
            Map.entry("防碍", "妨碍"),
            Map.entry("脉博", "脉搏"),
            Map.entry("凑和", "凑合"),
            Map.entry("题纲", "提纲"),
            Map.entry("严励打击", "严厉打击"),
            Map.entry("以身做则", "以身作则"),
            Map.entry("走头无路", "走投无路"),
            Map.entry("法人代表人", "法定代表人"),
            Map.entry("必需要", "必须要"),
            Map.entry("截止目前", "截至目前"),
            Map.entry("截止今年", "截至今年"),
            Map.entry("做为依据", "作为依据")));

    @Override
    public String name() {
        return "CONFUSED_CHARACTERS";
    }

    @Override
    public String label() {
        return "常见错别字";
    }

    @Override
    public Severity usually() {
        return Severity.WARNS;
    }

    @Override
    public List<String> findings(Item item, Content content, List<ItemFile> files) {
        return Words.found(content, WRONG_TO_RIGHT);
    }
}
