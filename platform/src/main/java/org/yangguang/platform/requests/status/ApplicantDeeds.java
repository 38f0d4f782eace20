package org.yangguang.platform.requests.status;

import static org.yangguang.platform.requests.status.StatusController.REQUEST;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.Storing;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseOutcome;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.time.CivilTime;

/** Does what an applicant asks for, in the name of the public: who it was only the sealed record of the case tells. */
@Component
class ApplicantDeeds {

    private final Deeds deeds;
    private final JdbcClient database;
    private final Cases cases;
    private final ApplicantActs acts;
    private final CaseBook book;
    private final Files files;
    private final CivilTime time;

    ApplicantDeeds(
            Deeds deeds,
            JdbcClient database,
            Cases cases,
            ApplicantActs acts,
            CaseBook book,
            Files files,
            CivilTime time) {
        this.deeds = deeds;
        this.database = database;
        this.cases = cases;
        this.acts = acts;
        this.book = book;
        this.files = files;
        this.time = time;
    }

    Effect correct(String key, CaseFile file, Given given) {
        return handIn(
                key, file, given, ApplicantAct.CORRECT, StatusDeed.CORRECTION_GIVEN, "补正内容", "已收到您补正的内容，答复期限自今天起重新计算。");
    }

    Effect giveReasons(String key, CaseFile file, Given given) {
        return handIn(key, file, given, ApplicantAct.GIVE_REASONS, StatusDeed.REASONS_GIVEN, "理由说明", "已收到您说明的理由。");
    }

    Effect withdraw(String key, CaseFile file) {
        return perform(key, StatusDeed.REQUEST_WITHDRAWN, ApplicantAct.WITHDRAW, file, () -> {
            NewEntry entry = NewEntry.of(
                            ApplicantActs.event(ApplicantAct.WITHDRAW, time.today()),
                            StatusDeed.REQUEST_WITHDRAWN,
                            "申请人在网上撤回申请",
                            null)
                    .tellingApplicant("您已撤回申请，本申请办理终结。");
            return effect(book.enter(file.id(), entry));
        });
    }

    private Effect handIn(
            String key, CaseFile file, Given given, ApplicantAct act, StatusDeed kind, String name, String told) {
        return perform(key, kind, act, file, () -> {
            List<FileId> kept = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            if (!given.text().isEmpty()) {
                byte[] text = given.text().getBytes(StandardCharsets.UTF_8);
                keep(file, name + ".txt", new ByteArrayInputStream(text), kept, problems);
            }
            for (MultipartFile each : given.files()) {
                keep(file, String.valueOf(each.getOriginalFilename()), stream(each), kept, problems);
            }
            if (!problems.isEmpty()) {
                return new Effect.Refused(problems);
            }
            kept.forEach(each -> book.attach(file.id(), each, FileRole.REQUEST));
            NewEntry entry = NewEntry.of(
                            ApplicantActs.event(act, time.today()),
                            kind,
                            "申请人在网上提交" + name + "，材料" + kept.size() + "份",
                            null)
                    .tellingApplicant(told)
                    .with(kept.getFirst());
            return effect(book.enter(file.id(), entry));
        });
    }

    private void keep(CaseFile file, String name, InputStream content, List<FileId> kept, List<String> problems) {
        switch (files.storeSealed(file.organ(), name, content)) {
            case Storing.Stored(var stored) -> kept.add(stored.id());
            case Storing.Rejected(String problem) -> problems.add("“" + name + "”：" + problem);
        }
    }

    private static InputStream stream(MultipartFile file) {
        try {
            return Objects.requireNonNull(file.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the uploaded file", e);
        }
    }

    private Effect perform(String key, StatusDeed kind, ApplicantAct act, CaseFile file, Supplier<Effect> work) {
        Deed deed = Deed.of(key, kind, file.subject()).forOrgan(file.organ().value());
        return deeds.attemptAs(
                Actor.PUBLIC,
                deed,
                () -> isOpen(act, file.id())
                        ? work.get()
                        : new Effect.Refused(List.of("这件申请现在不能“" + act.label() + "”。请返回查看最新进展")));
    }

    /**
     * On the locked case. The clock alone does not tell: within one day it puts what asks before what ends, so a correction
     * on the day of a withdrawal would pass.
     */
    private boolean isOpen(ApplicantAct act, RequestId request) {
        database.sql("select id from request where id = :id for update")
                .param("id", request.value())
                .query(Long.class)
                .single();
        return acts.open(cases.get(request), cases.story(request), time.today()).contains(act);
    }

    private static Effect effect(CaseOutcome outcome) {
        return switch (outcome) {
            case CaseOutcome.Written _ -> new Effect.Done(REQUEST);
            case CaseOutcome.Refused(List<String> problems) -> new Effect.Refused(problems);
        };
    }
}
