package org.yangguang.platform.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Stands before security and sessions and has public pages drawn for {@link PublicPageCache}, each once, however many ask
 * for it at the same time. What is kept and fresh is sent by {@link KeptPageValve} and hardly ever gets here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class PublicPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(PublicPageFilter.class);

    /** How long somebody waits for a page that somebody else is drawing before he has it drawn himself. */
    private static final long PATIENCE_SECONDS = 5;

    /** How long a kept page is shown on after drawing it anew failed. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final transient PublicPageCache cache;
    private final transient PublicAddresses addresses;
    private final transient Map<PublicPageCache.Key, CompletableFuture<@Nullable KeptPage>> beingDrawn =
            new ConcurrentHashMap<>();

    PublicPageFilter(PublicPageCache cache, PublicAddresses addresses) {
        this.cache = cache;
        this.addresses = addresses;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Compression.readsOnly(request)) {
            chain.doFilter(request, response);
            return;
        }
        var key = PublicPageCache.Key.of(request);
        KeptPage kept = cache.find(key);
        if (kept != null && kept.isFresh()) {
            kept.send(request, response);
        } else if (kept == null && !addresses.contain(key.path(), key.query())) {
            chain.doFilter(request, response);
        } else {
            drawOnce(key, kept, request, response, chain);
        }
    }

    private void drawOnce(
            PublicPageCache.Key key,
            @Nullable KeptPage earlier,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        // Somebody signed in, or with half a form, may see what is his: his page is not everybody's.
        if (request.getSession(false) != null) {
            chain.doFilter(request, response);
            return;
        }
        var mine = new CompletableFuture<@Nullable KeptPage>();
        CompletableFuture<@Nullable KeptPage> others = beingDrawn.putIfAbsent(key, mine);
        if (others == null) {
            KeptPage drawn = null;
            try {
                drawn = draw(key, earlier, request, response, chain);
            } finally {
                beingDrawn.remove(key, mine);
                mine.complete(drawn);
            }
            return;
        }
        KeptPage page = earlier != null
                ? earlier
                : others.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .join();
        if (page != null) {
            page.send(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Draws the page and sends it; returns it where everybody may have it. */
    private @Nullable KeptPage draw(
            PublicPageCache.Key key,
            @Nullable KeptPage earlier,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        long dropsBefore = cache.dropsSoFar();
        var captured = new CapturedResponse(response);
        try {
            chain.doFilter(request, captured);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (earlier == null || response.isCommitted()) {
                throw failure;
            }
            log.warn("Showing the kept page of {} because drawing it failed", key.path(), failure);
            return showOn(earlier, request, response);
        }
        if (captured.finalStatus() >= 500 && earlier != null && !response.isCommitted()) {
            log.warn("Showing the kept page of {} because drawing it gave {}", key.path(), captured.finalStatus());
            return showOn(earlier, request, response);
        }
        if (!captured.isForEverybody() || request.getSession(false) != null) {
            cache.forget(key);
            captured.pass();
            return null;
        }
        KeptPage page = KeptPage.of(captured);
        boolean kept = cache.keep(key, page, dropsBefore);
        // The first reader gets the same headers as all after him.
        response.reset();
        page.send(request, response);
        return kept ? page : null;
    }

    private static KeptPage showOn(KeptPage earlier, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        earlier.goodFor(GRACE);
        response.reset();
        earlier.send(request, response);
        return earlier;
    }
}
