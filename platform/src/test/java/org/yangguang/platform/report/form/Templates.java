package org.yangguang.platform.report.form;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Renders the compiled templates without a server. */
public final class Templates {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.yangguang.platform");

    private Templates() {}

    /** The page fragment of a template. */
    public static Document render(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        ENGINE.render(template + ".jte", parameters, output);
        return Jsoup.parse(output.toString());
    }
}
