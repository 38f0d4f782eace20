package org.yangguang.platform.documents.gate;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.AddressRule;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.DeedKind;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.documents.GateFinding.Severity;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;

/** Where the office sets what is looked for before publishing. */
@Controller
class GateController {

    static final String ADDRESS = "/workbench/publication-gate";

    static final List<Option> SETTINGS =
            List.of(new Option("BLOCKS", "拦住，说明理由才能发布"), new Option("WARNS", "只提醒"), new Option("OFF", "不检查"));

    private static final int LONGEST_LIST = 100_000;

    private final Gate gate;
    private final GateSettings settings;
    private final Deeds deeds;

    GateController(Gate gate, GateSettings settings, Deeds deeds) {
        this.gate = gate;
        this.settings = settings;
        this.deeds = deeds;
    }

    enum GateDeed implements DeedKind {
        GATE_SET("设定发布检查");

        private final String label;

        GateDeed(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Addresses {

        @Bean
        AddressRules gateAddressRules() {
            return AddressRules.of(
                    AddressRule.roles(GET, ADDRESS, Role.OFFICE), AddressRule.roles(POST, ADDRESS, Role.OFFICE));
        }

        @Bean
        MenuSource gateMenu() {
            return () -> List.of(new MenuItem("信息发布", "发布检查", ADDRESS, 385));
        }
    }

    @GetMapping(ADDRESS)
    ModelAndView show() {
        Map<String, Optional<Severity>> decided = settings.decided();
        Map<String, String> values = new HashMap<>();
        gate.rules()
                .forEach(rule -> values.put(
                        rule.name(),
                        decided.getOrDefault(rule.name(), Optional.of(rule.usually()))
                                .map(Severity::name)
                                .orElse("OFF")));
        values.put(
                "words",
                settings.words().entrySet().stream()
                        .map(word -> (word.getKey() + " " + word.getValue()).strip())
                        .collect(Collectors.joining("\n")));
        return page(Form.of(values));
    }

    @PostMapping(ADDRESS)
    ModelAndView set(HttpServletRequest call) {
        Form form = Form.typed(call.getParameterMap());
        Map<String, String> chosen = new HashMap<>();
        gate.rules()
                .forEach(rule -> form.choice(rule.name(), rule.label(), SETTINGS)
                        .ifPresent(setting -> chosen.put(rule.name(), setting)));
        Map<String, String> words = words(form);
        if (form.isWrong()) {
            return page(form);
        }
        Deed deed = Deed.of(form.key(), GateDeed.GATE_SET, "publication-gate").with(chosen);
        return new ModelAndView("redirect:"
                + deeds.perform(deed, () -> {
                    chosen.forEach(settings::decide);
                    settings.setWords(words);
                    return ADDRESS;
                }));
    }

    private static Map<String, String> words(Form form) {
        Map<String, String> words = new LinkedHashMap<>();
        form.optionalText("words", "词表", LONGEST_LIST)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    String[] parts = line.strip().split("[\\s,，]+", 2);
                    String instead = parts.length > 1 ? parts[1].strip() : "";
                    if (parts[0].length() > 50 || instead.length() > 100) {
                        form.problems().add("words", "“" + parts[0] + "”太长：词最多50字，改成什么最多100字");
                    }
                    words.put(parts[0], instead);
                });
        return words;
    }

    private ModelAndView page(Form form) {
        var view = new ModelAndView(
                "documents/gate/gate",
                Map.of("page", Page.of("发布检查").with(form.problems()), "form", form, "rules", gate.rules()));
        view.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
