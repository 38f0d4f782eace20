package org.yangguang.platform.report.returns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.report.returns.DeclaredCell.Origin;
import org.yangguang.platform.report.returns.SaveOutcome.Collision;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.report.CellRef;
import org.yangguang.statute.report.CellSpec;
import org.yangguang.statute.report.CellValue;
import org.yangguang.statute.report.ReportFormat;

/** Filling in a return: fields are merged with what others saved meanwhile, and nothing typed is lost. */
@Service
public class ReturnEditing {

    /** How the field of a block's source is named; the rest is the block key. */
    public static final String SOURCE = "source:";

    private final Returns returns;
    private final ReturnWrites writes;
    private final ReturnChanges changes;
    private final RecordFigures records;
    private final CivilTime time;

    ReturnEditing(Returns returns, ReturnWrites writes, ReturnChanges changes, RecordFigures records, CivilTime time) {
        this.returns = returns;
        this.writes = writes;
        this.changes = changes;
        this.records = records;
        this.time = time;
    }

    /**
     * Stores what was typed.
     *
     * @param version the version that the page showed
     * @param fields what the fields contain, by cell address or {@link #SOURCE} and block key; names that the form does
     *     not have, computed cells and cells counted from records are passed over
     */
    @Transactional
    public SaveOutcome save(OrganId organ, int year, int version, Map<String, String> fields, PersonId by) {
        Instant now = time.now();
        OrganReturn before = returns.lock(organ, year, now);
        if (!before.state().editable()) {
            return new SaveOutcome.NotOpen(before.state());
        }
        Map<String, ReturnChanges.Change> others = changes.since(before.id(), version);
        Map<CellRef, CellValue> counted = records.counted(organ, year);
        List<Collision> collisions = new ArrayList<>();
        List<ReturnChanges.Change> mine = new ArrayList<>();
        Fields known = new Fields(before, counted.keySet());
        fields.forEach((field, typed) -> known.textOf(field).ifPresent(stored -> {
            String text = known.normal(field, typed);
            ReturnChanges.Change other = others.get(field);
            if (text.equals(stored) || (other != null && text.equals(other.before()))) {
                return;
            }
            if (other != null && !other.person().equals(by) && !other.before().equals(stored)) {
                collisions.add(new Collision(field, text, stored, other.by(), other.at()));
            } else {
                mine.add(new ReturnChanges.Change(field, stored, text, by, "", now));
            }
        }));
        List<DeclaredCell> recorded = recorded(before, counted, mine, by, now);
        if (!mine.isEmpty()) {
            write(before, mine, recorded);
        }
        return new SaveOutcome.Saved(returns.findOrBlank(organ, year), collisions);
    }

    /** The cells that records answer otherwise than what is stored; noted among the changes as well. */
    private static List<DeclaredCell> recorded(
            OrganReturn before,
            Map<CellRef, CellValue> counted,
            List<ReturnChanges.Change> changes,
            PersonId by,
            Instant now) {
        List<DeclaredCell> recorded = new ArrayList<>();
        for (DeclaredCell cell : before.with(counted).cells().values()) {
            String stored = before.find(cell.ref()).map(DeclaredCell::text).orElse("");
            if (counted.containsKey(cell.ref()) && !cell.text().equals(stored)) {
                recorded.add(cell);
                changes.add(new ReturnChanges.Change(cell.ref().toString(), stored, cell.text(), by, "", now));
            }
        }
        return recorded;
    }

    private void write(OrganReturn before, List<ReturnChanges.Change> mine, List<DeclaredCell> recorded) {
        Set<CellRef> done = recorded.stream().map(DeclaredCell::ref).collect(Collectors.toSet());
        List<DeclaredCell> declared = new ArrayList<>(recorded);
        List<CellRef> blank = new ArrayList<>();
        for (ReturnChanges.Change change : mine) {
            if (change.field().startsWith(SOURCE)) {
                writes.source(before.id(), change.field().substring(SOURCE.length()), change.after());
                continue;
            }
            if (done.contains(CellRef.parse(change.field()))) {
                continue;
            }
            CellSpec spec = before.format().spec(CellRef.parse(change.field()));
            switch (CellInput.read(spec, change.after())) {
                case CellInput.Blank _ -> blank.add(spec.ref());
                case CellInput.Understood(var value) ->
                    declared.add(new DeclaredCell(spec.ref(), value, null, Origin.DECLARED));
                case CellInput.NotUnderstood(var typed, var _) ->
                    declared.add(new DeclaredCell(spec.ref(), null, typed, Origin.DECLARED));
            }
        }
        writes.cells(before.id(), declared);
        writes.blank(before.id(), blank);
        writes.version(before.id(), before.version() + 1);
        changes.add(before.id(), before.version() + 1, mine);
    }

    /** The fields of one return as text. */
    private static final class Fields {

        private final ReportFormat format;
        private final Map<String, String> cells = new HashMap<>();
        private final OrganReturn stored;

        Fields(OrganReturn stored, Set<CellRef> counted) {
            this.stored = stored;
            this.format = stored.format();
            for (CellSpec spec : format.cells()) {
                if (!spec.computed() && !counted.contains(spec.ref())) {
                    cells.put(
                            spec.ref().toString(),
                            stored.find(spec.ref()).map(DeclaredCell::text).orElse(""));
                }
            }
        }

        /** What is stored in a field, empty where the form has no such field. */
        Optional<String> textOf(String field) {
            if (field.startsWith(SOURCE)) {
                String block = field.substring(SOURCE.length());
                return ReturnBlock.list(format).stream()
                                .anyMatch(known -> known.key().equals(block))
                        ? Optional.of(stored.source(block).source())
                        : Optional.empty();
            }
            return Optional.ofNullable(cells.get(field));
        }

        /** As it would be stored, so that ０３ and 3 are no difference. */
        String normal(String field, String typed) {
            if (field.startsWith(SOURCE)) {
                String text = Objects.requireNonNull(typed).strip();
                return text.substring(0, Math.min(2000, text.length()));
            }
            return switch (CellInput.read(format.spec(CellRef.parse(field)), typed)) {
                case CellInput.Blank _ -> "";
                case CellInput.Understood(var value) -> value.printed();
                case CellInput.NotUnderstood(var text, var _) -> text;
            };
        }
    }
}
