package org.yangguang.statute.report.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of table 3: requests, where they come from, who made them, what became of them. */
final class RequestNames {

    private RequestNames() {}

    static @Nullable Naming carriedOver(Clause clause, int year, Before before) {
        boolean in = clause.has(WordKind.ROW, "carried_in");
        boolean out = clause.has(WordKind.ROW, "carried_out");
        if (clause.has(WordKind.CARRY) && !in && !out) {
            in = clause.has(WordKind.YEAR, String.valueOf(year - 1)) || clause.has(WordKind.ELSEWHEN);
            out = clause.has(WordKind.YEAR, String.valueOf(year + 1));
        }
        if (in == out) {
            return clause.has(WordKind.CARRY) && before.requestsInSight()
                    ? new Naming(Subject.Requests.of("carried_out", "carried_in"), false, PartKind.OTHER)
                    : null;
        }
        return new Naming(
                Subject.Requests.of(in ? "carried_in" : "carried_out"), before.requestsInSight(), PartKind.OTHER);
    }

    static @Nullable Naming outcome(Clause clause, int year, Before before) {
        List<String> rows = clause.keys(WordKind.ROW);
        if (rows.isEmpty()) {
            return null;
        }
        boolean ofRequests = before.whole() == null || before.requestsInSight();
        if (!ofRequests || !(before.requestsInSight() || clause.has(WordKind.REQUEST))) {
            return new Naming(new Subject.Unknown(), false, PartKind.OUTCOME);
        }
        boolean joined = rows.size() == 1 || joined(clause);
        Subject.Requests subject =
                joined ? Subject.Requests.sumOf(rows) : Subject.Requests.of(rows.toArray(String[]::new));
        if (before.wholeSubject() instanceof Subject.Requests(var readings, String column)) {
            subject = subject.by(column);
        } else if (before.whole() != null) {
            return new Naming(new Subject.Unknown(), false, PartKind.OUTCOME);
        }
        // 属于已主动公开的6件，同意公开的5件: two kinds of the same row.
        boolean halved = before.alreadyPublic() && rows.equals(List.of("disclosed"));
        return new Naming(subject, joined && !halved, PartKind.OUTCOME);
    }

    static @Nullable Naming applicant(Clause clause, int year, Before before) {
        List<String> applicants = clause.keys(WordKind.APPLICANT);
        if (applicants.size() != 1) {
            return null;
        }
        // 法人 alone may mean all organisations or those beside the 其他组织.
        boolean doubtful = applicants.getFirst().equals("legal_perhaps");
        String column = doubtful ? "legal" : applicants.getFirst();
        if (clause.has(WordKind.REQUEST) && clause.has(WordKind.RECEIVE)) {
            return new Naming(
                    Subject.Requests.of("received_new").by(column),
                    !doubtful && clause.leftover().isEmpty(),
                    PartKind.APPLICANT);
        }
        Subject of = before.wholeSubject() != null ? before.wholeSubject() : before.lastSubject();
        if (of instanceof Subject.Requests requests) {
            boolean sure =
                    !doubtful && (before.whole() != null || clause.leftover().isEmpty());
            return new Naming(requests.by(column), sure, PartKind.APPLICANT);
        }
        return before.aboutRequests()
                ? new Naming(
                        Subject.Requests.of("received_new", "results_total").by(column), false, PartKind.APPLICANT)
                : new Naming(new Subject.Unknown(), false, PartKind.APPLICANT);
    }

    static @Nullable Naming requests(Clause clause, int year, Before before) {
        boolean receive = clause.has(WordKind.RECEIVE);
        boolean close = clause.has(WordKind.CLOSE);
        boolean handle = clause.has(WordKind.HANDLE);
        boolean named = clause.has(WordKind.REQUEST);
        boolean plain = clause.leftover().isEmpty() && !clause.has(WordKind.CHANNEL) && !clause.has(WordKind.REST);
        boolean asked = clause.has(WordKind.ASKED) && before.aboutRequests() && plain;
        boolean verbOnly = (receive || close || handle)
                && plain
                && ((before.sureOfLast() && before.lastSubject() instanceof Subject.Requests)
                        || (before.last() == null && before.aboutRequests()));
        if (!named && !asked && !verbOnly) {
            return null;
        }
        boolean part = before.wholeSubject() instanceof Subject.Requests && clause.has(WordKind.CHANNEL);
        if (part) {
            return new Naming(new Subject.Unknown(), false, PartKind.CHANNEL);
        }
        PartKind kind = clause.has(WordKind.PART) || clause.has(WordKind.ORGAN) ? PartKind.ORGAN : PartKind.OTHER;
        if (receive && close) {
            return new Naming(Subject.Requests.of("received_new", "results_total"), true, kind);
        }
        if (receive || close) {
            return new Naming(Subject.Requests.of(receive ? "received_new" : "results_total"), true, kind);
        }
        List<List<String>> readings =
                List.of(List.of("received_new"), List.of("results_total"), List.of("received_new", "carried_in"));
        return new Naming(new Subject.Requests(readings, "total"), named, kind);
    }

    /** Whether rows are listed to be counted together: 不予公开、无法提供共23件. */
    private static boolean joined(Clause clause) {
        return clause.leftover().isEmpty()
                && clause.own().stream()
                        .allMatch(word -> word.kind() == WordKind.ROW
                                || word.kind() == WordKind.FILLER
                                || word.kind() == WordKind.SUM);
    }
}
