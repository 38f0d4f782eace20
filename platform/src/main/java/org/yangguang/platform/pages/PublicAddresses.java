package org.yangguang.platform.pages;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which addresses may be kept, put together from the declarations of all modules. */
@Component
final class PublicAddresses {

    private static final int LONGEST = 300;

    private record Rule(PathPattern pattern, Set<String> parameters) {}

    private final List<Rule> rules;

    PublicAddresses(ObjectProvider<PublicPages> declared) {
        this.rules = declared.stream()
                .map(each -> new Rule(PathPatternParser.defaultInstance.parse(each.pattern()), each.parameters()))
                .toList();
    }

    boolean contain(String path, String query) {
        if (path.length() + query.length() > LONGEST) {
            return false;
        }
        PathContainer parsed = PathContainer.parsePath(path);
        return rules.stream().anyMatch(rule -> rule.pattern().matches(parsed) && knows(rule.parameters(), query));
    }

    /** A parameter that was not declared could change the page for everybody who asks after. */
    private static boolean knows(Set<String> parameters, String query) {
        if (query.isEmpty()) {
            return true;
        }
        for (String each : query.split("&", -1)) {
            int end = each.indexOf('=');
            if (!parameters.contains(end < 0 ? each : each.substring(0, end))) {
                return false;
            }
        }
        return true;
    }
}
