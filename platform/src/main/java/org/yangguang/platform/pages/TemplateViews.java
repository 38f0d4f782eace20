package org.yangguang.platform.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the compiled template by the name that a controller gives: {@code report/returns} for {@code report/returns.jte}. */
@Component
class TemplateViews implements ViewResolver {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.yangguang.platform");

    private final Frames frames;

    TemplateViews(Frames frames) {
        this.frames = frames;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template) ? new TemplateView(template) : null;
    }

    private final class TemplateView implements View {

        private final String template;

        TemplateView(String template) {
            this.template = template;
        }

        /** The model with the page in its frame: head, menu, footer and what else surrounds it. */
        private Map<String, @Nullable Object> complete(@Nullable Map<String, ?> model, HttpServletRequest request) {
            Map<String, @Nullable Object> complete = new HashMap<>(model == null ? Map.of() : model);
            if (complete.get("page") instanceof Page page) {
                complete.put("page", page.inside(frames.of(request)));
            }
            return complete;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            // Rendered whole before the first byte leaves: a failing template becomes an error page, not half a page.
            var output = new Utf8ByteOutput();
            engine.render(template, complete(model, request), output);
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
