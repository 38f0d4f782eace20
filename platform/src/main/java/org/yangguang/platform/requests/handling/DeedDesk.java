package org.yangguang.platform.requests.handling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.Storing;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Problem;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.platform.requests.papers.Preview;

/** Does the deeds of a case: each once, in one transaction, on the locked case, and only what is offered then. */
@Component
public class DeedDesk {

    private final Situations situations;
    private final Deeds deeds;
    private final Files files;
    private final CaseBook book;
    private final Papers papers;
    private final CommonValues common;

    DeedDesk(Situations situations, Deeds deeds, Files files, CaseBook book, Papers papers, CommonValues common) {
        this.situations = situations;
        this.deeds = deeds;
        this.files = files;
        this.book = book;
        this.papers = papers;
        this.common = common;
    }

    /** The documents as they would go out, with the applicant's name hidden; none where the form is wrong, which is noted. */
    public List<Preview> preview(CaseDeed deed, Situation at, Form form) {
        if (deed.offer(at) instanceof Offer.Impossible(var why)) {
            form.problems().add(why);
            return List.of();
        }
        Filled filled = Filled.read(at, deed.fields(at, form), form);
        deed.check(at, filled, form.problems());
        if (form.isWrong()) {
            return List.of();
        }
        List<PaperContent> contents = deed.papers(at, filled).stream()
                .map(content -> common.masked(at, content))
                .toList();
        contents.forEach(content -> check(at, content, form));
        return form.isWrong()
                ? List.of()
                : contents.stream()
                        .map(content -> papers.preview(at.organ().id(), content))
                        .toList();
    }

    /** Does it; what is wrong is noted in the form, beside the fields where it is of one, and then nothing has changed. */
    public Effect perform(CaseDeed deed, Situation before, Form form, Map<String, MultipartFile> sent) {
        Deed recorded = Deed.of(form.key(), deed.kind(), before.file().subject())
                .forOrgan(before.organ().id().value())
                .because(form.value("reason"));
        Effect effect = deeds.attempt(
                recorded, () -> performNow(deed, situations.lock(before.file().id(), before.reader()), form, sent));
        if (effect instanceof Effect.Refused(var problems)) {
            List<String> noted =
                    form.problems().list().stream().map(Problem::message).toList();
            problems.stream().filter(it -> !noted.contains(it)).forEach(form.problems()::add);
        }
        return effect;
    }

    private Effect performNow(CaseDeed deed, Situation at, Form form, Map<String, MultipartFile> sent) {
        if (deed.offer(at) instanceof Offer.Impossible(var why)) {
            return new Effect.Refused(List.of(why));
        }
        List<DeedField> fields = deed.fields(at, form);
        Filled filled = Filled.read(at, fields, form);
        fields.stream()
                .filter(field -> field.kind() == DeedField.Kind.FILE && Filled.applies(field, form))
                .forEach(field -> store(at, field, sent.get(field.name()), filled, form));
        deed.check(at, filled, form.problems());
        if (form.isWrong()) {
            return refused(form);
        }
        List<PaperContent> contents = deed.papers(at, filled).stream()
                .map(content -> common.complete(at, content))
                .toList();
        contents.forEach(content -> check(at, content, form));
        if (form.isWrong()) {
            return refused(form);
        }
        List<Paper> issued = new ArrayList<>();
        if (!deed.drafts()) {
            contents.forEach(content ->
                    issued.add(papers.issue(at.organ().id(), at.file().id(), content)));
        }
        return deed.perform(at, filled, issued);
    }

    private void check(Situation at, PaperContent content, Form form) {
        papers.check(at.organ().id(), content)
                .problems()
                .forEach(problem -> form.problems().add(problem.field(), problem.message()));
    }

    private void store(Situation at, DeedField field, @Nullable MultipartFile file, Filled filled, Form form) {
        if (file == null || file.isEmpty()) {
            if (field.required()) {
                form.problems().add(field.name(), "请选择" + field.label() + "的文件");
            }
            return;
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            switch (files.storeSealed(at.organ().id(), name, file.getInputStream())) {
                case Storing.Rejected(var problem) -> form.problems().add(field.name(), problem);
                case Storing.Stored(var stored) -> {
                    book.attach(at.file().id(), stored.id(), field.role());
                    filled.put(field.name(), stored.id());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the uploaded file", e);
        }
    }

    private static Effect refused(Form form) {
        return new Effect.Refused(
                form.problems().list().stream().map(Problem::message).toList());
    }
}
