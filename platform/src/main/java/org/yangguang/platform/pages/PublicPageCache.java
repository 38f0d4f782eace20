package org.yangguang.platform.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The public pages of this node, kept as finished bytes. Which addresses are kept is declared by beans of
 * {@link PublicPages}; who changes what they show calls {@link #drop}.
 *
 * <p>A page is drawn anew after a minute even if nobody drops it: for pages that show the current day, and for changes
 * that were made on another node. Where drawing it fails, the kept page is shown on.
 */
@Component
@EnableConfigurationProperties(PublicPageCache.Limits.class)
public class PublicPageCache {

    /**
     * @param size how many bytes are kept at most, compressed and plain together
     * @param fresh how long a page is shown without asking for it again
     */
    @ConfigurationProperties("yangguang.public-pages")
    record Limits(
            @DefaultValue("32MB") DataSize size,
            @DefaultValue("1m") Duration fresh) {}

    /** One page in one form. {@code query} is empty where there is none. */
    record Key(String path, String query, boolean elder, boolean secure) {

        static Key of(HttpServletRequest request) {
            String query = request.getQueryString();
            return new Key(
                    request.getRequestURI(), query == null ? "" : query, ElderMode.chosen(request), request.isSecure());
        }
    }

    private static final int OVERHEAD = 1_000;

    private final Cache<Key, KeptPage> pages;
    private final AtomicLong drops = new AtomicLong();
    private final Duration fresh;

    PublicPageCache(Limits limits) {
        this.fresh = limits.fresh();
        this.pages = Caffeine.newBuilder()
                .maximumWeight(limits.size().toBytes())
                .weigher((Key key, KeptPage page) -> page.size() + OVERHEAD)
                .build();
    }

    /**
     * Forgets every page whose path starts so, at once and also as a fallback: what was withdrawn must not come back.
     * Call it after the transaction that changed the page.
     *
     * @param pathPrefix e.g. {@code /reports}; {@code /} for all pages
     */
    public void drop(String pathPrefix) {
        // First the count: a page that is being drawn now may show the old state and must not be kept.
        drops.incrementAndGet();
        pages.asMap().keySet().removeIf(key -> key.path().startsWith(pathPrefix));
    }

    /** Forgets one page, in all its forms and with whatever parameters; else as {@link #drop}. */
    public void dropPage(String path) {
        drops.incrementAndGet();
        pages.asMap().keySet().removeIf(key -> key.path().equals(path));
    }

    @Nullable
    KeptPage find(Key key) {
        return pages.getIfPresent(key);
    }

    /** To be asked before a page is drawn and handed to {@link #keep} afterwards. */
    long dropsSoFar() {
        return drops.get();
    }

    /** Keeps a page unless something was dropped since its drawing began; says whether it did. */
    boolean keep(Key key, KeptPage page, long dropsBefore) {
        if (drops.get() != dropsBefore) {
            return false;
        }
        page.goodFor(fresh);
        pages.put(key, page);
        if (drops.get() != dropsBefore) {
            pages.invalidate(key);
            return false;
        }
        return true;
    }

    void forget(Key key) {
        pages.invalidate(key);
    }
}
