package org.yangguang.platform.requests.handling.outgoing;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.requests.handling.CasePanels;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.outgoing.OutgoingFiles.Found;
import org.yangguang.platform.requests.handling.outgoing.OutgoingFiles.Outgoing;
import org.yangguang.platform.requests.handling.outgoing.OutgoingFiles.State;

/** What is to leave, with what was found in it. */
@Component
class OutgoingPanels implements CasePanels {

    private final OutgoingFiles outgoing;

    OutgoingPanels(OutgoingFiles outgoing) {
        this.outgoing = outgoing;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<Panel> panels(Situation at) {
        List<Line> lines =
                outgoing.list(at.file().id()).stream().map(it -> line(it, at)).toList();
        return lines.isEmpty() ? List.of() : List.of(new Panel("提供给申请人的信息", lines));
    }

    private Line line(Outgoing each, Situation at) {
        FileId leaves = each.copy() == null ? each.file() : each.copy();
        String found = each.state() == State.OPEN
                ? outgoing.found(each.file()).stream()
                        .collect(Collectors.groupingBy(Found::kind, java.util.TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(it -> it.getKey() + it.getValue() + "处")
                        .collect(Collectors.joining("、"))
                : null;
        return new Line(
                each.name(),
                found,
                at.address() + "/files/" + leaves.value(),
                each.state().label(),
                each.state() == State.OPEN ? "late" : "plain");
    }
}
