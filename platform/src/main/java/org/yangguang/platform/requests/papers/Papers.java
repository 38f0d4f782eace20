package org.yangguang.platform.requests.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.pages.Problem;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.papers.word.Filling;
import org.yangguang.platform.requests.papers.word.PaperPage;
import org.yangguang.platform.requests.papers.word.WordFile;
import org.yangguang.platform.time.CivilTime;

/** Checks, shows and issues outgoing documents. */
@Component
public class Papers {

    private final PaperSettings settings;
    private final Templates templates;
    private final PaperNumbers numbers;
    private final PaperRows rows;
    private final Files files;
    private final CivilTime time;

    Papers(
            PaperSettings settings,
            Templates templates,
            PaperNumbers numbers,
            PaperRows rows,
            Files files,
            CivilTime time) {
        this.settings = settings;
        this.templates = templates;
        this.numbers = numbers;
        this.rows = rows;
        this.files = files;
        this.time = time;
    }

    /** Everything that keeps the document from going out in the organ's name. */
    public PaperCheck check(OrganId organ, PaperContent content) {
        Template template = templates.inForce(organ, content.kind());
        return check(content, settings.get(organ), template, templates.file(template.version()));
    }

    private PaperCheck check(PaperContent content, PaperSetting setting, Template template, WordFile file) {
        List<Problem> problems = new ArrayList<>(ContentCheck.problems(content));
        if (content.on().isAfter(time.today())) {
            problems.add(new Problem(CommonField.ISSUED_ON.key(), "成文日期不能晚于今天"));
        }
        setting.missing().forEach(it -> problems.add(new Problem("", "请先在文书设置里填写" + it)));
        PaperRemedies.of(content, setting).missing().forEach(it -> problems.add(new Problem("", it)));
        TemplateCheck.problems(content.kind(), file)
                .forEach(it -> problems.add(new Problem("", "模板（" + template.name() + "）：" + it)));
        return new PaperCheck(problems, warnings(template));
    }

    private static List<String> warnings(Template template) {
        return template.flags().stream()
                .map(flag -> "所用模板（" + template.name() + "）曾在行政复议或者行政诉讼中被纠正：" + flag)
                .toList();
    }

    /** The document as it would go out, with {@code *} for its serial number; fields that are missing stay empty. */
    public Preview preview(OrganId organ, PaperContent content) {
        Template template = templates.inForce(organ, content.kind());
        PaperSetting setting = settings.get(organ);
        String number = PaperNumbers.open(
                setting.abbreviation(), content.kind().series(), content.on().getYear());
        return made(template, templates.file(template.version()), content, setting, number);
    }

    private static Preview made(
            Template template, WordFile form, PaperContent content, PaperSetting setting, String number) {
        String remedy = PaperRemedies.of(content, setting).text();
        WordFile file = Filling.fill(form, FilledIn.of(content, setting, number, remedy));
        return new Preview(PaperPage.of(file), file, warnings(template));
    }

    /**
     * Issues the document: takes the next number of the organ's series and year, stores it sealed as Word and PDF. To be
     * called within a deed, after {@link #check}; a deed that is not done leaves no gap in the numbers. Others who issue in
     * the same series wait until that deed is done.
     *
     * @throws IllegalArgumentException if the check finds problems
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Paper issue(OrganId organ, RequestId request, PaperContent content) {
        Template template = templates.inForce(organ, content.kind());
        PaperSetting setting = settings.get(organ);
        WordFile file = templates.file(template.version());
        PaperCheck check = check(content, setting, template, file);
        if (!check.passed()) {
            throw new IllegalArgumentException(content.kind() + " of " + request + " cannot be issued: "
                    + check.problems().stream().map(Problem::message).toList());
        }
        Series series = content.kind().series();
        int year = content.on().getYear();
        int serial = series == Series.NONE ? 0 : numbers.next(organ, series, year);
        String number = PaperNumbers.text(setting.abbreviation(), series, year, serial);
        Preview made = made(template, file, content, setting, number);
        String name = content.kind().title() + number;
        FileId word = files.storeOwn(organ, name + ".docx", made.word()).id();
        FileId pdf = files.storeOwn(organ, name + ".pdf", made.pdf()).id();
        return rows.add(organ, request, content, serial, number, word, pdf, template.version());
    }

    public Optional<Paper> find(PaperId id) {
        return rows.find(id);
    }

    /** All documents of a request, oldest first. */
    public List<Paper> of(RequestId request) {
        return rows.list(request);
    }
}
