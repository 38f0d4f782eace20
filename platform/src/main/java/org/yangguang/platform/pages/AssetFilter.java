package org.yangguang.platform.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answers for static files with a fingerprint from memory, before security and sessions. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AssetFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Assets assets;

    AssetFilter(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        Optional<Assets.Asset> found = path.startsWith(Assets.PREFIX) ? assets.find(path) : Optional.empty();
        if (found.isEmpty() || !Compression.readsOnly(request)) {
            chain.doFilter(request, response);
            return;
        }
        Assets.Asset asset = found.get();
        response.setContentType(asset.contentType());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Vary", "Accept-Encoding");
        asset.body().send(request, response);
    }
}
