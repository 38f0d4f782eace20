package org.yangguang.platform.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Puts together what surrounds the page of a request. */
@Component
@EnableConfigurationProperties(SiteProperties.class)
final class Frames {

    /** The name without a database; the site must be able to say that it is out of order. */
    private static final String UNKNOWN_OWNER = "县人民政府";

    /** A government is renamed once in decades; its name need not cost each page a statement. */
    private static final Duration OWNER_GOOD_FOR = Duration.ofMinutes(1);

    private record OwnerName(String name, long askedAt) {}

    private final SiteProperties marks;
    private final Assets assets;
    private final ObjectProvider<SiteOwner> owner;
    private final ObjectProvider<VisitorSource> visitors;
    private final ObjectProvider<MenuSource> menus;
    private final ObjectProvider<SiteSection> sections;
    private volatile @Nullable OwnerName lastKnownOwner;

    Frames(
            SiteProperties marks,
            Assets assets,
            ObjectProvider<SiteOwner> owner,
            ObjectProvider<VisitorSource> visitors,
            ObjectProvider<MenuSource> menus,
            ObjectProvider<SiteSection> sections) {
        this.marks = marks;
        this.assets = assets;
        this.owner = owner;
        this.visitors = visitors;
        this.menus = menus;
        this.sections = sections;
    }

    Frame of(HttpServletRequest request) {
        String path = path(request);
        // Pages outside the workbench look the same for everybody; only so may they be kept.
        Optional<Visitor> visitor = path.startsWith("/workbench") ? visitor(request) : Optional.empty();
        return new Frame(
                new Site(ownerName(), marks),
                assets,
                path,
                ElderMode.chosen(request),
                visitor.orElse(null),
                visitor.map(this::menu).orElse(List.of()),
                navigation(),
                () -> csrf(request));
    }

    private Optional<Visitor> visitor(HttpServletRequest request) {
        try {
            return visitors.stream()
                    .flatMap(source -> source.find(request).stream())
                    .findFirst();
        } catch (DataAccessException databaseIsAway) {
            return Optional.empty();
        }
    }

    private List<MenuGroup> menu(Visitor visitor) {
        return MenuGroup.of(menus.stream().flatMap(source -> source.items().stream()), visitor);
    }

    private List<SiteLink> navigation() {
        return sections.stream()
                .flatMap(section -> section.links().stream())
                .filter(SiteLink::inNavigation)
                .sorted(Comparator.comparingInt(SiteLink::order))
                .toList();
    }

    private String ownerName() {
        OwnerName known = lastKnownOwner;
        if (known != null && System.nanoTime() - known.askedAt() < OWNER_GOOD_FOR.toNanos()) {
            return known.name();
        }
        try {
            String name = owner.stream().map(SiteOwner::name).findFirst().orElse(UNKNOWN_OWNER);
            lastKnownOwner = new OwnerName(name, System.nanoTime());
            return name;
        } catch (DataAccessException databaseIsAway) {
            return known == null ? UNKNOWN_OWNER : known.name();
        }
    }

    private static @Nullable HiddenField csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new HiddenField(token.getParameterName(), token.getToken())
                : null;
    }

    /** Path and query as they were asked for, also while an error page is drawn. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return failed.toString();
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
