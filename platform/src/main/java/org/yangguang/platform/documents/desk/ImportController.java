package org.yangguang.platform.documents.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.documents.reading.DocumentReader;
import org.yangguang.platform.documents.reading.ReadDocument;
import org.yangguang.platform.documents.reading.Reading;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;

/** Where an official document is begun from its file. */
@Controller
class ImportController {

    private final ItemDesk desk;
    private final DocumentImporting importing;

    ImportController(ItemDesk desk, DocumentImporting importing) {
        this.desk = desk;
        this.importing = importing;
    }

    @GetMapping(DeskAddresses.IMPORT)
    ModelAndView choose(@PathVariable String organ) {
        return page(desk.organ(organ), Form.of(Map.of()));
    }

    @PostMapping(DeskAddresses.IMPORT)
    ModelAndView read(
            SignedIn author,
            @PathVariable String organ,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletRequest call,
            RedirectAttributes next) {
        Organ of = desk.organ(organ);
        Form form = Form.typed(call.getParameterMap());
        if (file == null || file.isEmpty()) {
            form.problems().add("file", "请选择文件");
            return page(of, form);
        }
        byte[] content = bytes(file);
        switch (DocumentReader.read(content)) {
            case Reading.Unreadable(String problem) -> form.problems().add("file", problem);
            case Reading.Read(ReadDocument read) -> {
                String name = Files.cleanName(String.valueOf(file.getOriginalFilename()));
                switch (importing.begin(form.key(), of, name, content, read, author)) {
                    case Effect.Done done -> {
                        next.addFlashAttribute("notes", DocumentImporting.notes(read));
                        return new ModelAndView("redirect:" + done.next());
                    }
                    case Effect.Refused refused ->
                        refused.problems().forEach(each -> form.problems().add("file", each));
                }
            }
        }
        return page(of, form);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the uploaded file", e);
        }
    }

    private static ModelAndView page(Organ organ, Form form) {
        Page page = Page.of("从文件导入公文")
                .under("信息和公文", DeskAddresses.COUNTY + "/" + organ.code())
                .with(form.problems());
        ModelAndView view =
                new ModelAndView("documents/desk/import", Map.of("page", page, "form", form, "organ", organ));
        view.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
