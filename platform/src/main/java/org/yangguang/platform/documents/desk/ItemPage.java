package org.yangguang.platform.documents.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.columns.InformationColumn;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.Disclosure;
import org.yangguang.platform.documents.DocumentFacts;
import org.yangguang.platform.documents.GateFinding;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemFile;
import org.yangguang.platform.documents.ItemMove;
import org.yangguang.platform.documents.ItemState;
import org.yangguang.platform.documents.StoryLine;
import org.yangguang.platform.documents.Withholding;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.SummaryRow;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.time.CivilTime;

/**
 * An item as staff see it: what it says, what happened, and what the reader can do now.
 *
 * @param column where it stands or will stand
 * @param possible what the reader can do now, the most usual first
 * @param findings what the gate found, where publishing is near
 * @param lastDay until when it must be published (Art. 26); null where it is public or is not to be
 * @param author the name of who wrote it, or null
 */
record ItemPage(
        Organ organ,
        Item item,
        Content content,
        InformationColumn column,
        List<ItemFile> files,
        List<StoryLine> story,
        List<ItemMove> possible,
        List<GateFinding> findings,
        @Nullable LocalDate lastDay,
        boolean writes,
        @Nullable String author,
        LocalDate today) {

    String address() {
        return ItemDesk.address(organ, item.id());
    }

    String moveAddress(ItemMove move) {
        return address() + "/moves/" + move.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one obvious next step, if it is a move. */
    Optional<ItemMove> next() {
        return possible.stream().filter(ItemPage::isForward).findFirst();
    }

    List<ItemMove> others() {
        Optional<ItemMove> next = next();
        return possible.stream().filter(each -> !next.equals(Optional.of(each))).toList();
    }

    private static boolean isForward(ItemMove move) {
        return switch (move) {
            case SUBMIT, AGREE, APPROVE, PUBLISH, FILE, CONFIRM -> true;
            default -> false;
        };
    }

    /** What a move brings about, in one line. */
    static String effect(ItemMove move) {
        return switch (move) {
            case SUBMIT -> "按审核流程送审；送审后不能修改，可以撤回";
            case AGREE -> "同意，转下一步审核";
            case APPROVE -> "同意，转签发";
            case SEND_BACK -> "退回撰写人修改，说明理由";
            case TAKE_BACK -> "撤回来继续修改";
            case SCHEDULE -> "到时间自动发布";
            case UNSCHEDULE -> "不再自动发布，等待签发";
            case PUBLISH -> "立即公布，所有人都能看到";
            case PUBLISH_URGENTLY -> "不经审核立即公布；由其他负责人补批，补批以前列在待办里";
            case CONFIRM -> "补批以后，紧急发布的手续完备";
            case FILE -> "不公布，连同公开属性存档；一年内重新评估";
            case KEEP -> "维持不公开，一年以后再评估（《条例》第十八条）";
            case REVISE -> "打开修改；公众看到的不变，改好发布以后才更新";
            case DROP_REVISION -> "丢掉正在进行的修改，公众看到的不变";
            case WITHDRAW -> "公众不能再看到内容，网页上说明撤下的理由";
        };
    }

    /** Whether the move asks for words: a reason that must be given, or an opinion that may. */
    static boolean asksForWords(ItemMove move) {
        return switch (move) {
            case SUBMIT, TAKE_BACK, UNSCHEDULE, DROP_REVISION, FILE, SCHEDULE -> false;
            default -> true;
        };
    }

    String wordsLabel(ItemMove move) {
        return switch (move) {
            case AGREE, APPROVE, CONFIRM -> "审核意见";
            case PUBLISH -> "仍然发布的理由";
            case WITHDRAW -> "撤下的理由";
            default -> "理由";
        };
    }

    boolean wordsOptional(ItemMove move) {
        return switch (move) {
            case AGREE, APPROVE, CONFIRM -> true;
            case PUBLISH -> !blocks();
            case REVISE -> item.state() == ItemState.PUBLISHED;
            default -> false;
        };
    }

    /** Whether something was found that must be put right, or overridden with a reason. */
    boolean blocks() {
        return findings.stream().anyMatch(each -> each.severity() == GateFinding.Severity.BLOCKS);
    }

    String stateKind() {
        return switch (item.state()) {
            case PUBLISHED -> "done";
            case IN_REVIEW, APPROVED, SCHEDULED -> "waiting";
            case WITHDRAWN -> "late";
            case DRAFT, FILED -> "plain";
        };
    }

    /** Whose turn it is, in words; empty where it is nobody's. */
    String waitsFor() {
        return switch (item.state()) {
            case IN_REVIEW, APPROVED, SCHEDULED ->
                item.turn()
                        .map(turn -> turn.place().label() + "（" + turn.role().label() + "）")
                        .orElse("");
            default -> "";
        };
    }

    List<SummaryRow> facts() {
        List<SummaryRow> rows = new ArrayList<>();
        add(rows, "栏目", column.name());
        Disclosure disclosure = item.disclosure();
        rows.add(new SummaryRow(
                "公开属性", disclosure == null ? "还没有确定" : disclosure.attribute().label()));
        if (disclosure != null) {
            Withholding ground = disclosure.ground();
            add(rows, "依据", ground == null ? null : "《条例》第" + ground.article() + "条：" + ground.label());
            add(rows, "理由", disclosure.reason());
        }
        DocumentFacts facts = content.document();
        if (facts != null) {
            add(rows, "文号", facts.number());
            add(rows, "公文种类", facts.kind().label());
            add(rows, "成文日期", facts.signedOn() == null ? null : Wording.shortDay(facts.signedOn()));
            add(rows, "索引号", facts.indexNumber());
            add(rows, "规范性文件", facts.normative() ? "是" : null);
            add(rows, "效力", item.validity(today).map(each -> each.label()).orElse(null));
        }
        add(rows, "形成日期", Wording.shortDay(content.formedOn()));
        add(rows, "公布期限", lastDay == null ? null : Wording.day(lastDay) + "（《条例》第二十六条）");
        add(rows, "撰写人", author);
        if (item.publishedAt() != null) {
            add(
                    rows,
                    "发布时间",
                    Wording.time(item.publishedAt().atZone(CivilTime.ZONE).toLocalDateTime()));
        }
        if (item.state() == ItemState.SCHEDULED && item.publishAt() != null) {
            add(
                    rows,
                    "定时发布",
                    Wording.time(item.publishAt().atZone(CivilTime.ZONE).toLocalDateTime()));
        }
        add(rows, "重新评估", item.reevaluateOn() == null ? null : Wording.shortDay(item.reevaluateOn()) + "以前");
        return rows;
    }

    private static void add(List<SummaryRow> rows, String label, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            rows.add(new SummaryRow(label, value.toString()));
        }
    }
}
