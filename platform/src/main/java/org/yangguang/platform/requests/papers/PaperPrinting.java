package org.yangguang.platform.requests.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.requests.DeliveryWay;
import org.yangguang.platform.time.CivilTime;

/** Numbered documents that were issued and that nobody has said to have printed, of requests whose reply is still to be delivered. */
@Component
public class PaperPrinting {

    /** At once. */
    public static final int MOST = 100;

    private static final String WAITING = """
             from paper join request on request.id = paper.request
            where paper.organ = :organ and paper.printed_at is null and paper.series <> 'NONE'
                and request.state <> 'ANSWERED'
                and (:all or paper.id = any(:chosen)) and (:delivery = '' or request.delivery = :delivery)
                and (:search = '' or strpos(paper.number, :search) > 0 or strpos(request.number, :search) > 0)
            """;

    private final JdbcClient database;
    private final Files files;
    private final CivilTime time;

    PaperPrinting(JdbcClient database, Files files, CivilTime time) {
        this.database = database;
        this.files = files;
        this.time = time;
    }

    /**
     * A document to print.
     *
     * @param number its own
     * @param request registration number of its request
     */
    public record ToPrint(
            PaperId id,
            PaperKind kind,
            String number,
            LocalDate on,
            String request,
            String title,
            DeliveryWay delivery,
            FileId pdf) {}

    /**
     * Which are asked for.
     *
     * @param chosen of these only; empty for all
     * @param delivery name of a {@link DeliveryWay}, empty for all
     * @param search within the numbers of document and request; empty for all
     */
    public record Wanted(OrganId organ, Collection<Long> chosen, String delivery, String search) {

        /** Those of the chosen, or all where none is. */
        public static Wanted of(OrganId organ, Collection<Long> chosen) {
            return new Wanted(organ, chosen, "", "");
        }
    }

    /** A part of the list. */
    public List<ToPrint> list(Wanted wanted, String order, int limit, long offset) {
        return asked(
                        "select paper.id, paper.kind, paper.number, paper.issued_on, paper.pdf, request.number as request,"
                                + " request.title, request.delivery" + WAITING + " order by " + order
                                + " limit :limit offset :offset",
                        wanted)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new ToPrint(
                        new PaperId(row.getLong("id")),
                        PaperKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("request"),
                        row.getString("title"),
                        DeliveryWay.valueOf(row.getString("delivery")),
                        new FileId(row.getLong("pdf"))))
                .list();
    }

    /** How many the list has in all. */
    public long count(Wanted wanted) {
        return asked("select count(*)" + WAITING, wanted).query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return database.sql(sql)
                .params(Map.of(
                        "organ", wanted.organ().value(),
                        "all", wanted.chosen().isEmpty(),
                        "chosen", wanted.chosen().toArray(Long[]::new),
                        "delivery", wanted.delivery(),
                        "search", wanted.search()));
    }

    /** One file with all of them, each as it was issued and beginning on a page of its own. */
    public byte[] pdf(List<ToPrint> papers) {
        PDFMergerUtility merger = new PDFMergerUtility();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        merger.setDestinationStream(all);
        papers.forEach(each -> merger.addSource(new RandomAccessReadBuffer(files.read(each.pdf()))));
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException("own documents cannot be merged", e);
        }
        return all.toByteArray();
    }

    /** Notes that they were printed; to be called within a deed. */
    public void printed(List<ToPrint> papers, PersonId by) {
        database.sql("update paper set printed_at = :at, printed_by = :by where id = any(:ids) and printed_at is null")
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("ids", papers.stream().map(it -> it.id().value()).toArray(Long[]::new))
                .update();
    }
}
