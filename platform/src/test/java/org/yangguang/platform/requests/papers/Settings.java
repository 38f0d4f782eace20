package org.yangguang.platform.requests.papers;

import org.yangguang.platform.organs.DisclosureOffice;
import org.yangguang.statute.outcome.ReplyingOrgan.Kind;

/** Settings for tests. */
final class Settings {

    private Settings() {}

    static PaperSetting full() {
        return new PaperSetting(
                "沂水县自然资源和规划局",
                "沂自然资规",
                new DisclosureOffice(
                        "政府信息公开办公室",
                        "沂水县示例路13号",
                        "工作日8:30—17:30",
                        "0539-0001012",
                        "0539-0002012",
                        "office@yishui.example"),
                Kind.DEPARTMENT,
                "沂水县人民政府",
                "临沂市自然资源和规划局",
                "沂水县人民法院",
                "临沂市中级人民法院",
                "https://xzfy.example.gov.cn");
    }
}
