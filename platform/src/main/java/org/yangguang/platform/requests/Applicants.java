package org.yangguang.platform.requests;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Who asks: sealed at rest, recognised by a blind index, opened for a person only with a reason that is recorded. */
@Component
public class Applicants {

    private static final String PURPOSE = "request.applicant";
    private static final String INDEX = "request.applicant-index";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final Vault vault;
    private final Deeds deeds;

    Applicants(JdbcClient database, Vault vault, Deeds deeds) {
        this.database = database;
        this.vault = vault;
        this.deeds = deeds;
    }

    byte[] seal(Applicant applicant) {
        return vault.seal(JSON.writeValueAsString(applicant).getBytes(UTF_8), PURPOSE);
    }

    /** The blind index of an applicant's identity number; null where there is none. Equal for the same applicant. */
    public byte @Nullable [] index(Applicant applicant) {
        String identity = applicant.normalIdentity();
        return identity == null ? null : vault.index(identity, INDEX);
    }

    /** For the program itself: to print a document or to send a message. Nothing of it may reach a list, page or log. */
    public Applicant read(RequestId request) {
        byte[] sealed = database.sql("select applicant from request where id = :id")
                .param("id", request.value())
                .query((row, number) -> row.getBytes("applicant"))
                .single();
        return JSON.readValue(vault.open(sealed, PURPOSE), Applicant.class);
    }

    /**
     * For a person's eyes; who, when and why goes into the trail.
     *
     * @param reason in the words of the person, never blank
     */
    public Applicant open(CaseFile file, String key, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an applicant is opened only with a reason");
        }
        deeds.perform(
                Deed.of(key, RequestDeed.APPLICANT_OPENED, file.subject())
                        .forOrgan(file.organ().value())
                        .because(reason),
                () -> "/");
        return read(file.id());
    }
}
