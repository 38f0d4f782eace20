package org.yangguang.platform.report.returns.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.Storing;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.report.ReportDeed;
import org.yangguang.platform.report.returns.ReturnBlock;
import org.yangguang.platform.report.returns.ReturnNotes;

/** Files that prove figures declared by hand. */
@Component
class Evidence {

    /** How the file field of a block is named; the rest is the block key. */
    static final String FIELD = "file:";

    private final Files files;
    private final ReturnNotes notes;
    private final Deeds deeds;

    Evidence(Files files, ReturnNotes notes, Deeds deeds) {
        this.files = files;
        this.notes = notes;
        this.deeds = deeds;
    }

    /** Stores the files that were chosen; notes in the form what is wrong with those that were not. */
    void store(ReturnPage page, Form form, MultiValueMap<String, MultipartFile> sent) {
        for (ReturnBlock block : ReturnBlock.list(page.subject().format())) {
            MultipartFile file = sent.getFirst(FIELD + block.key());
            if (file != null && !file.isEmpty()) {
                Deed deed = Deed.of(form.key(block.key()), ReportDeed.RETURN_EVIDENCE, page.subjectOfDeeds())
                        .forOrgan(page.organ().id().value());
                if (deeds.attempt(deed, () -> store(page, block, file)) instanceof Effect.Refused(var found)) {
                    found.forEach(problem -> form.problems().add(FIELD + block.key(), problem));
                }
            }
        }
    }

    private Effect store(ReturnPage page, ReturnBlock block, MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            return switch (files.store(page.organ().id(), name, file.getInputStream())) {
                case Storing.Rejected(var problem) ->
                    new Effect.Refused(List.of(block.label() + "的依据“" + name + "”没有保存：" + problem));
                case Storing.Stored(var stored) ->
                    notes.attach(page.organ().id(), page.subject().year(), block.key(), stored.id())
                            ? new Effect.Done(page.address())
                            : new Effect.Refused(List.of("报表已不能修改，依据没有保存"));
            };
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the uploaded evidence", e);
        }
    }
}
