package org.yangguang.platform.notices;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;

/** The outbox of one organ as a list. */
@Component
class NoticeList {

    private static final String WHERE = """
             from notice where organ = :organ and (:state = '' or state = :state) and (:way = '' or way = :way)
            and (:search = '' or strpos(lower(about), lower(:search)) > 0)
            """;
    private static final Map<String, String> ORDER = Map.of("queued", "queued_at", "about", "about");

    private final JdbcClient database;

    NoticeList(JdbcClient database) {
        this.database = database;
    }

    static String address(Organ organ) {
        return "/workbench/notices/" + organ.code();
    }

    static ListSpec spec(Organ organ) {
        return ListSpec.of(
                        address(organ),
                        "通知",
                        Column.text("queued", "时间").sorted(),
                        Column.text("about", "登记编号").sorted(),
                        Column.text("subject", "事项"),
                        Column.text("way", "方式"),
                        Column.text("state", "状态"),
                        Column.number("attempts", "发送次数"),
                        Column.text("problem", "未发出的原因"))
                .filteredBy(new Filter(
                        "state",
                        "状态",
                        Stream.of(NoticeState.values())
                                .map(each -> new Option(each.name(), each.label()))
                                .toList()))
                .filteredBy(new Filter(
                        "way",
                        "方式",
                        Stream.of(NoticeWay.values())
                                .map(each -> new Option(each.name(), each.label()))
                                .toList()))
                .searchedBy("登记编号");
    }

    ListView<Notice> list(Organ organ, ListQuery query) {
        Map<String, ?> asked = Map.of(
                "organ", organ.id().value(),
                "state", query.find("state").orElse(""),
                "way", query.find("way").orElse(""),
                "search", query.search());
        List<Notice> rows = database.sql("select *" + WHERE + " order by " + query.orderBy(ORDER, "id desc")
                        + " limit :limit offset :offset")
                .params(asked)
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query(Outbox::notice)
                .list();
        long total = database.sql("select count(*)" + WHERE)
                .params(asked)
                .query(Long.class)
                .single();
        return new ListView<>(query, rows, total);
    }
}
