package org.yangguang.platform.requests.intake;

import java.sql.Types;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.RequestId;

/**
 * Requests that ask for the same, in all organs: of the same applicant, which may be a repeat (Art. 36(6)), and of others, which may
 * be a reason to publish (Art. 44). Compares texts and blind indexes; opens nobody's identity.
 */
@Component
public class Duplicates {

    private static final double ALIKE = 0.5;

    /** The same person words the same wish differently, and is found without the help of the text. */
    private static final double ALIKE_OF_SAME = 0.35;

    private static final int MOST = 20;

    /** The newest so many that share a mark; the work stays bounded however many ask for the same. */
    private static final int OF_A_BAND = 20;

    private static final String CANDIDATES = """
            with candidate as (
                select near.request from unnest(:bands::integer[]) as wanted (band)
                cross join lateral (select request from request_band where band = wanted.band
                    order by request desc limit :most) near
                union
                select id from request where applicant_index = :index
                union
                select id from request where document_number = :document)
            select request.*, organ.name as organ_name, likeness.pairs, applicant_index = :index as same,
                document_number = :document as named
            from candidate join request on request.id = candidate.request
            join organ on organ.id = request.organ
            left join request_likeness likeness on likeness.request = request.id
            where request.id <> :except
            order by request.id desc limit 300
            """;

    private final JdbcClient database;
    private final Cases cases;

    Duplicates(JdbcClient database, Cases cases) {
        this.database = database;
        this.cases = cases;
    }

    /** Those like a registered request, the most alike first. */
    public List<Alike> of(RequestId request) {
        CaseFile file = cases.get(request);
        List<byte[]> index = database.sql(
                        "select applicant_index from request where id = :id and applicant_index is not null")
                .param("id", request.value())
                .query((row, number) -> row.getBytes("applicant_index"))
                .list();
        return find(
                file.information(), file.documentNumber(), index.isEmpty() ? null : index.getFirst(), request.value());
    }

    /**
     * Those like a request that is not registered yet.
     *
     * @param applicantIndex from {@code Applicants.index}, null where nothing is known of the applicant
     */
    public List<Alike> of(String information, @Nullable String documentNumber, byte @Nullable [] applicantIndex) {
        return find(information, documentNumber, applicantIndex, 0);
    }

    private List<Alike> find(
            String information, @Nullable String documentNumber, byte @Nullable [] index, long except) {
        int[] pairs = Pairs.of(information);
        return database
                .sql(CANDIDATES)
                .param("bands", Pairs.boxed(Pairs.bands(pairs)))
                .param("most", OF_A_BAND)
                .param("index", index, Types.BINARY)
                .param("document", documentNumber, Types.VARCHAR)
                .param("except", except)
                .query((row, number) -> alike(
                        Objects.requireNonNull(Cases.ROW.mapRow(row, number)),
                        row.getString("organ_name"),
                        Pairs.likeness(
                                pairs,
                                row.getArray("pairs") == null
                                        ? Pairs.of(row.getString("information"))
                                        : Pairs.unboxed(row.getArray("pairs"))),
                        row.getBoolean("same"),
                        row.getBoolean("named")))
                .list()
                .stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Alike::sameApplicant)
                        .thenComparingInt(Alike::percent)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /** Empty where it is not alike enough. */
    private static List<Alike> alike(CaseFile file, String organ, double likeness, boolean same, boolean named) {
        if (likeness < (same ? ALIKE_OF_SAME : ALIKE) && !named) {
            return List.of();
        }
        int percent = (int) Math.round(likeness * 100);
        String what = named ? "文号相同" : percent == 100 ? "内容相同" : "内容相似 " + percent + "%";
        return List.of(new Alike(file, percent, same, reason(file, what, same), organ));
    }

    private static String reason(CaseFile file, String what, boolean same) {
        if (!same) {
            return "其他申请人，" + what + "：多人申请相同信息的，可以纳入主动公开（《条例》第四十四条）。";
        }
        return file.state().isClosed()
                ? "同一申请人，" + what + "，已办结：属于重复申请的，可以告知不予重复处理（《条例》第三十六条第六项）。"
                : "同一申请人，" + what + "，正在办理：请核对是否同一份申请又寄来一次。";
    }
}
