package org.yangguang.platform.report.returns.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.report.ExplainedFinding;
import org.yangguang.platform.report.ReportDates;
import org.yangguang.platform.report.form.FormView;
import org.yangguang.platform.report.returns.CellInput;
import org.yangguang.platform.report.returns.DeclaredCell;
import org.yangguang.platform.report.returns.OrganReturn;
import org.yangguang.platform.report.returns.ReturnBlock;
import org.yangguang.platform.report.returns.ReturnDeed;
import org.yangguang.platform.report.returns.ReturnEditing;
import org.yangguang.platform.report.returns.ReturnFindings;
import org.yangguang.platform.report.returns.ReturnState;
import org.yangguang.platform.report.returns.ReturnStep;
import org.yangguang.platform.report.returns.SaveOutcome.Collision;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.report.CellRef;

/**
 * One return as somebody sees it.
 *
 * @param steps oldest first
 * @param paperConfirmation whether the organ has no account of its head, so that the clerk submits on a written
 *     confirmation
 * @param answered the cells that records answer; nobody fills them in, and saving takes the records' figures
 * @param collisions fields that somebody else changed while the reader typed; the page shows what the reader typed
 */
public record ReturnPage(
        Organ organ,
        OrganReturn subject,
        List<ExplainedFinding> findings,
        List<ReturnStep> steps,
        SignedIn reader,
        boolean paperConfirmation,
        LocalDate today,
        Set<CellRef> answered,
        List<Collision> collisions) {

    /** Copies the lists. */
    public ReturnPage {
        answered = Set.copyOf(answered);
        collisions = List.copyOf(collisions);
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
    }

    /** Where the return is. */
    public String address() {
        return "/workbench/returns/" + organ.code() + "/" + subject.year();
    }

    /** Whether the reader fills it in now. */
    public boolean entry() {
        return reader.is(Role.CLERK)
                && reader.organ().equals(organ.id())
                && subject.state().editable();
    }

    /** Whether the reader may take a step now. */
    public boolean may(ReturnDeed deed) {
        boolean own = reader.organ().equals(organ.id()) || deed.by() == Role.OFFICE;
        return own
                && reader.is(deed.by())
                && deed.allowedIn(subject.state())
                && (deed != ReturnDeed.CONFIRM_ON_PAPER || paperConfirmation)
                && (deed != ReturnDeed.PROPOSE || !paperConfirmation);
    }

    /** The findings that keep it from being submitted. */
    public List<ExplainedFinding> blocking() {
        return findings.stream().filter(ExplainedFinding::blocks).toList();
    }

    /** The findings that an explanation can settle. */
    public List<ExplainedFinding> explainable() {
        return findings.stream().filter(ExplainedFinding::explainable).toList();
    }

    /** The last remark with which it was sent back, while it is being corrected. */
    public Optional<ReturnStep> remark() {
        if (!subject.state().editable() || steps.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(steps.getLast())
                .filter(step -> step.deed().needsRemark() && step.deed() != ReturnDeed.CONFIRM_ON_PAPER);
    }

    /** The last day for submitting (Art. 49). */
    public LocalDate due() {
        return ReportDates.returnDue(subject.year());
    }

    /** What is left until then, in words; empty once it is submitted. */
    public String daysLeft() {
        long days = ChronoUnit.DAYS.between(today, due());
        if (subject.state().inHand()) {
            return "";
        }
        return days > 0 ? "还有 " + days + " 天" : days == 0 ? "今天到期" : "已逾期 " + -days + " 天";
    }

    /** Whether the last day has passed and it is not submitted. */
    public boolean late() {
        return !subject.state().inHand() && today.isAfter(due());
    }

    /** How its state is drawn. */
    public String stateKind() {
        return switch (subject.state()) {
            case DRAFT -> late() ? "late" : "plain";
            case RETURNED -> "late";
            case PROPOSED -> "waiting";
            case SUBMITTED, ACCEPTED -> "done";
        };
    }

    /** The blocks of a table with their sources. */
    public List<ReturnBlock> blocks(String table) {
        return ReturnBlock.list(subject.format()).stream()
                .filter(block -> block.key().equals(table) || block.key().startsWith(table + "/"))
                .toList();
    }

    /** The tables as the printed form, to be filled in where the reader may. */
    public FormView form() {
        FormView form = FormView.of(
                        subject.format(),
                        subject.tables(),
                        findings.stream().map(ExplainedFinding::finding).toList(),
                        findings.stream()
                                .map(found ->
                                        Optional.ofNullable(found.explanation()).orElse(""))
                                .toList())
                .noted(notes());
        return entry() ? form.entry(typed(), problems(), recorded()) : form;
    }

    private Map<CellRef, String> notes() {
        Map<CellRef, String> notes = new HashMap<>();
        subject.cells().forEach((ref, cell) -> {
            if (cell.origin() == DeclaredCell.Origin.CARRIED_OVER) {
                notes.put(ref, "上年结转");
            } else if (cell.origin() == DeclaredCell.Origin.RECORDS) {
                notes.put(ref, "由记录统计");
            }
        });
        return notes;
    }

    private Map<CellRef, String> typed() {
        Map<CellRef, String> typed = new HashMap<>();
        subject.cells().forEach((ref, cell) -> {
            if (cell.typed() != null) {
                typed.put(ref, cell.typed());
            }
        });
        collisions.stream()
                .filter(collision -> !collision.field().startsWith(ReturnEditing.SOURCE))
                .forEach(collision -> typed.put(CellRef.parse(collision.field()), collision.mine()));
        return typed;
    }

    private Map<CellRef, String> problems() {
        Map<CellRef, String> problems = new HashMap<>();
        typed().forEach((ref, text) -> {
            if (CellInput.read(subject.format().spec(ref), text)
                    instanceof CellInput.NotUnderstood(var _, var problem)) {
                problems.put(ref, problem);
            }
        });
        return problems;
    }

    private Set<CellRef> recorded() {
        Set<CellRef> recorded = new HashSet<>(answered);
        subject.cells().values().stream()
                .filter(cell -> cell.origin() == DeclaredCell.Origin.RECORDS)
                .map(DeclaredCell::ref)
                .forEach(recorded::add);
        return recorded;
    }

    /** Where on the page of the tables a finding is put right. */
    public String placeOf(ExplainedFinding found) {
        if (found.finding().rule().equals(ReturnFindings.SOURCE)) {
            return "source-"
                    + Objects.requireNonNullElse(found.finding().row(), "").replace('/', '-');
        }
        return found.finding().cells().isEmpty()
                ? "form-findings"
                : FormView.anchor(found.finding().cells().getFirst());
    }

    /** The blocks in which nothing is declared: submitting declares them as 0. */
    public List<String> emptyBlocks() {
        Set<String> filled =
                subject.cells().keySet().stream().map(ReturnBlock::keyOf).collect(Collectors.toSet());
        return ReturnBlock.list(subject.format()).stream()
                .filter(block -> !filled.contains(block.key()))
                .map(ReturnBlock::label)
                .toList();
    }

    /** What the field of a block's source shows. */
    public String source(ReturnBlock block) {
        return collisions.stream()
                .filter(collision -> collision.field().equals(ReturnEditing.SOURCE + block.key()))
                .map(Collision::mine)
                .findFirst()
                .orElseGet(() -> subject.source(block.key()).source());
    }

    /** The same page after a save that met another's. */
    ReturnPage with(List<Collision> met) {
        return new ReturnPage(organ, subject, findings, steps, reader, paperConfirmation, today, answered, met);
    }

    /** The names of the fields that the form may send. */
    List<String> fieldNames() {
        return Stream.concat(
                        subject.format().cells().stream()
                                .filter(cell -> !cell.computed())
                                .map(cell -> cell.ref().toString()),
                        ReturnBlock.list(subject.format()).stream().map(block -> ReturnEditing.SOURCE + block.key()))
                .toList();
    }

    /** How the audit trail names it. */
    String subjectOfDeeds() {
        return "return:" + organ.code() + ":" + subject.year();
    }

    /** What to tell of each collision. */
    public List<String> told() {
        return collisions.stream()
                .map(collision -> name(collision.field()) + "：您填的是“" + collision.mine() + "”，"
                        + collision.by() + "刚刚改成了“" + collision.theirs() + "”。再次保存，以您填的为准；要保留对方的，请改回“"
                        + collision.theirs() + "”。")
                .toList();
    }

    private String name(String field) {
        return field.startsWith(ReturnEditing.SOURCE) ? "数据来源" : form().name(CellRef.parse(field));
    }

    /** Whether a block with figures declared by hand has no source yet. */
    public boolean lacksSource(ReturnBlock block) {
        return findings.stream()
                .anyMatch(found -> found.finding().rule().equals(ReturnFindings.SOURCE)
                        && block.key().equals(found.finding().row()));
    }

    /** When it was submitted, in words; empty where it is not. */
    public String submitted() {
        return steps.stream()
                .filter(step -> step.deed().to() == ReturnState.SUBMITTED)
                .reduce((first, last) -> last)
                .map(step -> Wording.shortDay(CivilTime.dayOf(step.at())) + "由" + step.by() + "报送")
                .orElse("");
    }
}
