package org.yangguang.platform.requests.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/**
 * Half-filled requests. Nobody has acted yet: what is kept here for the citizen is sealed, stands in no trail, is found only
 * with the token in the citizen's browser and ends by itself. See decision 9.
 */
@Component
public class Drafts {

    private static final String CONTENT = "request.draft";
    private static final String PROOF = "request.draft-proof";
    private static final int LONGEST_FIELD = 6000;
    private static final int MOST_PROOFS = 4;
    private static final Set<String> PROOF_TYPES = Set.of("image/jpeg", "image/png", "application/pdf");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Vault vault;
    private final CivilTime time;
    private final IntakeLimits limits;

    Drafts(JdbcClient database, Vault vault, CivilTime time, IntakeLimits limits) {
        this.database = database;
        this.vault = vault;
        this.time = time;
        this.limits = limits;
    }

    private record Content(
            Map<String, String> fields,
            @Nullable String choice,
            @Nullable Receipt receipt) {}

    private record Row(long id, Content content) {}

    /** Begins an empty draft; the token is the only way to it. */
    public String begin() {
        byte[] drawn = new byte[32];
        RANDOM.nextBytes(drawn);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        database.sql("insert into request_draft (token, content, changed_at) values (:token, :content, :now)")
                .param("token", hash(token))
                .param("content", seal(new Content(Map.of(), null, null)))
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** The draft of a token, unless it has ended. */
    public Optional<Draft> find(String token) {
        return row(token, "").map(row -> {
            Content content = row.content();
            return new Draft(row.id(), content.fields(), proofs(row.id()), content.choice(), content.receipt());
        });
    }

    private Optional<Row> row(String token, String lock) {
        return database.sql("select id, content from request_draft where token = :token and changed_at > :since" + lock)
                .param("token", hash(token))
                .param("since", time.now().minus(limits.draftKept()).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Row(row.getLong("id"), open(row.getBytes("content"))))
                .optional();
    }

    private List<Draft.Proof> proofs(long draft) {
        return database.sql("select id, name, size from request_draft_file where draft = :draft order by id")
                .param("draft", draft)
                .query(Draft.Proof.class)
                .list();
    }

    /** Keeps the answers of one question; the same answers again change nothing. */
    @Transactional
    public void keep(String token, Step step, Map<String, String> typed) {
        change(token, content -> {
            Map<String, String> fields = new LinkedHashMap<>(content.fields());
            step.fields().forEach(name -> {
                String value = typed.getOrDefault(name, "");
                fields.put(name, value.substring(0, Math.min(value.length(), LONGEST_FIELD)));
            });
            return new Content(fields, content.choice(), null);
        });
    }

    /** Keeps what was chosen when shown what is already public. */
    @Transactional
    public void keepChoice(String token, String choice) {
        change(token, content -> new Content(content.fields(), choice, null));
    }

    /** A draft that was sent is never changed again. */
    private void change(String token, UnaryOperator<Content> change) {
        row(token, " and request is null for update")
                .ifPresent(row -> database.sql(
                                "update request_draft set content = :content, changed_at = :now where id = :id")
                        .param("content", seal(change.apply(row.content())))
                        .param("now", time.now().atOffset(ZoneOffset.UTC))
                        .param("id", row.id())
                        .update());
    }

    /**
     * Keeps a proof of identity.
     *
     * @return what is wrong with the file, one Chinese sentence; empty where it is kept
     */
    @Transactional
    public Optional<String> attach(String token, String name, byte[] content) {
        if (content.length > limits.proof()) {
            return Optional.of("文件超过" + limits.proof() / 1024 / 1024 + "MB，请压缩或者重新拍照后再上传");
        }
        Optional<String> problem = Files.problem(name, content, PROOF_TYPES, "身份证明应为照片（JPG、PNG）或者 PDF 文件");
        if (problem.isPresent()) {
            return problem;
        }
        Optional<Row> draft = row(token, " and request is null for update");
        if (draft.isEmpty()) {
            return Optional.of("这份申请已经提交或者已过期，请重新开始");
        }
        long id = draft.get().id();
        if (proofs(id).size() >= MOST_PROOFS) {
            return Optional.of("最多上传" + MOST_PROOFS + "个文件，请先删除不需要的");
        }
        database.sql(
                        "insert into request_draft_file (draft, name, size, content) values (:draft, :name, :size, :content)")
                .param("draft", id)
                .param("name", Files.cleanName(name))
                .param("size", content.length)
                .param("content", vault.seal(content, PROOF))
                .update();
        return Optional.empty();
    }

    /** Forgets a proof of this draft. */
    public void detach(Draft draft, long proof) {
        database.sql("delete from request_draft_file where id = :id and draft = :draft")
                .param("id", proof)
                .param("draft", draft.id())
                .update();
    }

    byte[] content(Draft.Proof proof) {
        byte[] sealed = database.sql("select content from request_draft_file where id = :id")
                .param("id", proof.id())
                .query((row, number) -> row.getBytes("content"))
                .single();
        return vault.open(sealed, PROOF);
    }

    /** The draft became a request: only the receipt is left. */
    void sent(Draft draft, RequestId request, Receipt receipt) {
        database.sql("delete from request_draft_file where draft = :id")
                .param("id", draft.id())
                .update();
        database.sql(
                        "update request_draft set content = :content, request = :request, changed_at = :now where id = :id")
                .param("content", seal(new Content(Map.of(), null, receipt)))
                .param("request", request.value())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("id", draft.id())
                .update();
    }

    /** Forgets a draft or a receipt, as its owner wishes. */
    public void discard(String token) {
        database.sql("delete from request_draft where token = :token")
                .param("token", hash(token))
                .update();
    }

    /** Forgets what nobody came back for; how many. A second run finds nothing. */
    public int sweep() {
        return database.sql("""
                        delete from request_draft
                        where changed_at < :drafts or request is not null and changed_at < :receipts
                        """)
                .param("drafts", time.now().minus(limits.draftKept()).atOffset(ZoneOffset.UTC))
                .param("receipts", time.now().minus(limits.receiptKept()).atOffset(ZoneOffset.UTC))
                .update();
    }

    private byte[] seal(Content content) {
        return vault.seal(JSON.writeValueAsString(content).getBytes(UTF_8), CONTENT);
    }

    private Content open(byte[] sealed) {
        return JSON.readValue(vault.open(sealed, CONTENT), Content.class);
    }

    /** Whoever reads the table must not be able to open the drafts with it. */
    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
