package org.yangguang.platform.requests.status.answers;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.doors.SearchChanged;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.StoredFile;
import org.yangguang.platform.files.Storing;
import org.yangguang.platform.pages.PublicPageCache;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.privacy.files.Redaction;
import org.yangguang.statute.outcome.Outcome;

/** Publishes answers, cleaned of personal data, and takes them back. */
@Component
class AnswerPublishing {

    private final Answers answers;
    private final Cases cases;
    private final Cleaning cleaning;
    private final Files files;
    private final Deeds deeds;
    private final PublicPageCache cache;
    private final ApplicationEventPublisher events;

    AnswerPublishing(
            Answers answers,
            Cases cases,
            Cleaning cleaning,
            Files files,
            Deeds deeds,
            PublicPageCache cache,
            ApplicationEventPublisher events) {
        this.answers = answers;
        this.cases = cases;
        this.cleaning = cleaning;
        this.files = files;
        this.deeds = deeds;
        this.cache = cache;
        this.events = events;
    }

    /** The files of a case that went to the applicant, and only they. */
    List<Cases.CaseAttachment> publishable(CaseFile file) {
        return cases.files(file.id()).stream()
                .filter(each -> each.role() == FileRole.ANSWER)
                .toList();
    }

    Effect publish(String key, CaseFile file, Draft draft, SignedIn by) {
        Deed deed = Deed.of(key, AnswerDeed.ANSWER_PUBLISHED, file.subject())
                .forOrgan(file.organ().value())
                .because(draft.reason())
                .with(Map.of("files", String.valueOf(draft.files().size())));
        Effect effect = deeds.attempt(deed, () -> publishNow(file, draft, by));
        dropPages(effect);
        return effect;
    }

    private Effect publishNow(CaseFile file, Draft draft, SignedIn by) {
        Outcome outcome = file.outcome();
        LocalDate answered = file.closedOn();
        if (file.state() != CaseState.ANSWERED || outcome == null || answered == null) {
            return new Effect.Refused(List.of("这件申请还没有答复，不能公布"));
        }
        if (answers.findOf(file.id()).isPresent()) {
            return new Effect.Refused(List.of("这件申请的答复已经公布"));
        }
        List<String> problems = new ArrayList<>();
        List<Long> mine =
                publishable(file).stream().map(each -> each.file().value()).toList();
        if (!mine.containsAll(draft.files())) {
            problems.add("只能公布已经提供给申请人的文件");
            return new Effect.Refused(problems);
        }
        long answer = answers.add(
                file,
                outcome,
                answered,
                draft.title(),
                draft.summary(),
                draft.reason().isEmpty() ? null : draft.reason(),
                by.person());
        draft.files().forEach(id -> copy(file, files.get(new FileId(id)), draft, answer, problems));
        tellSearch(answer);
        return problems.isEmpty()
                ? new Effect.Done(PublishedAnswer.LIST + "/" + answer, "answer:" + answer)
                : new Effect.Refused(problems);
    }

    private void copy(CaseFile file, StoredFile original, Draft draft, long answer, List<String> problems) {
        switch (cleaning.clean(original, draft.kept())) {
            case Redaction.Refused(String why) -> problems.add(why);
            case Redaction.Redacted redacted -> {
                switch (files.store(file.organ(), original.name(), new ByteArrayInputStream(redacted.content()))) {
                    case Storing.Stored(StoredFile stored) -> answers.attach(answer, stored.id());
                    case Storing.Rejected(String problem) -> problems.add("“" + original.name() + "”：" + problem);
                }
            }
        }
    }

    Effect withdraw(String key, CaseFile file, PublishedAnswer answer, String reason) {
        Deed deed = Deed.of(key, AnswerDeed.ANSWER_WITHDRAWN, "answer:" + answer.id())
                .forOrgan(file.organ().value())
                .because(reason);
        Effect effect = deeds.attempt(deed, () -> withdrawNow(answer, reason));
        dropPages(effect);
        return effect;
    }

    private Effect withdrawNow(PublishedAnswer answer, String reason) {
        if (!answers.withdraw(answer.id(), reason)) {
            return new Effect.Refused(List.of("这份答复已经撤下"));
        }
        tellSearch(answer.id());
        return new Effect.Done("");
    }

    private void tellSearch(long answer) {
        events.publishEvent(new SearchChanged(AnswersSearch.KIND, String.valueOf(answer)));
    }

    private void dropPages(Effect effect) {
        if (effect instanceof Effect.Done) {
            cache.drop(PublishedAnswer.LIST);
            cache.drop("/sitemap");
        }
    }
}
