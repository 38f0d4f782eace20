package org.yangguang.platform.requests.handling.outgoing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.outgoing.OutgoingFiles.Found;
import org.yangguang.platform.requests.handling.outgoing.OutgoingFiles.Outgoing;
import org.yangguang.platform.requests.papers.Paper;

/** Settles each finding by itself: it is masked, or it stays with the reason why it may. */
@Component
class FindingSettlement extends NamedDeed {

    private static final String MASK = "MASK";
    private static final String STAY = "STAY";
    private static final List<Option> EITHER = List.of(new Option(MASK, "遮盖"), new Option(STAY, "保留，写明理由"));

    private final CaseBook book;
    private final OutgoingFiles outgoing;
    private final Search search;
    private final MaskedCopy copies;

    FindingSettlement(CaseBook book, OutgoingFiles outgoing, Search search, MaskedCopy copies) {
        super(HandlingDeed.FINDING_SETTLED, "finding-settlement", "逐项处理个人信息", 340, Role.CLERK);
        this.book = book;
        this.outgoing = outgoing;
        this.search = search;
        this.copies = copies;
    }

    @Override
    public Offer offer(Situation at) {
        return at.isClosed() || outgoing.open(at.file().id()).isEmpty()
                ? new Offer.Impossible("没有待处理个人信息的文件。")
                : Offer.Possible.of("逐处选择遮盖或者保留；可以公开的（例如机关的公开电话）保留并写明理由，其余遮盖");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        List<DeedField> fields = new ArrayList<>();
        List<Outgoing> open = outgoing.open(at.file().id());
        fields.add(OpenFile.field(open));
        for (Outgoing each : open) {
            String file = Long.toString(each.file().value());
            Map<Integer, String> around = search.around(each.file());
            for (Found found : outgoing.found(each.file())) {
                fields.add(DeedField.choice(
                                choice(each.file(), found),
                                "第" + found.no() + "处　" + found.kind() + "：" + found.masked(),
                                EITHER)
                        .hint(around.getOrDefault(found.no(), "看不见的内容在副本里一并去除；全部保留时按原样提供"))
                        .preset(MASK)
                        .when("file", file));
                fields.add(DeedField.line(reason(each.file(), found), "第" + found.no() + "处保留的理由")
                        .longest(300)
                        .optional()
                        .when(choice(each.file(), found), STAY));
            }
        }
        return fields;
    }

    private static String choice(FileId file, Found found) {
        return "found-" + file.value() + "-" + found.no();
    }

    private static String reason(FileId file, Found found) {
        return choice(file, found) + "-reason";
    }

    private static boolean stays(Filled filled, FileId file, Found found) {
        return filled.text(choice(file, found)).equals(STAY);
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        outgoing.open(at.file().id()).stream()
                .map(Outgoing::file)
                .filter(it -> filled.text("file").equals(Long.toString(it.value())))
                .forEach(file -> outgoing.found(file).stream()
                        .filter(it -> stays(filled, file, it)
                                && filled.text(reason(file, it)).isBlank())
                        .forEach(it -> problems.add(reason(file, it), "请写明第" + it.no() + "处为什么可以保留")));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        FileId file = OpenFile.chosen(filled);
        List<Found> all = outgoing.found(file);
        if (!search.search(file).equals(all)) {
            return new Effect.Refused(List.of("检查规则已更新，这次查到的内容与添加时不同。请撤下文件后重新添加。"));
        }
        Map<Integer, String> reasons = new HashMap<>();
        all.stream()
                .filter(it -> stays(filled, file, it))
                .forEach(it -> reasons.put(it.no(), filled.text(reason(file, it))));
        outgoing.reasons(file, reasons);
        String kept = reasons.isEmpty() ? "" : "，保留" + reasons.size() + "处（" + distinct(reasons) + "）";
        if (reasons.size() < all.size()) {
            Set<Integer> masked = all.stream()
                    .map(Found::no)
                    .filter(no -> !reasons.containsKey(no))
                    .collect(Collectors.toSet());
            return copies.keep(at, file, search.mask(file, masked), kind(), "逐项处理个人信息：遮盖" + masked.size() + "处" + kept);
        }
        outgoing.settle(file);
        book.attach(at.file().id(), file, FileRole.ANSWER);
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                        at.today(), kind(), "逐项处理个人信息，按原样提供" + kept, at.reader().person())));
    }

    private static String distinct(Map<Integer, String> reasons) {
        String all = reasons.values().stream().distinct().sorted().collect(Collectors.joining("；"));
        return all.length() <= 1000 ? all : all.substring(0, 1000) + "……";
    }
}
