package org.yangguang.platform.pages;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Sends kept pages from inside the server, before any filter: only here headers can be given as bytes. A page that is
 * missing or no longer fresh is the business of {@link PublicPageFilter}.
 */
final class KeptPageValve extends ValveBase {

    private final PublicPageCache cache;

    private KeptPageValve(PublicPageCache cache) {
        super(true);
        this.cache = cache;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        KeptPage kept = Compression.readsOnly(request) ? cache.find(PublicPageCache.Key.of(request)) : null;
        if (kept != null && kept.isFresh()) {
            kept.send(request, response);
        } else {
            getNext().invoke(request, response);
        }
    }

    /** Puts the valve into the server. */
    @Component
    static final class Installation implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

        private final PublicPageCache cache;

        Installation(PublicPageCache cache) {
            this.cache = cache;
        }

        @Override
        public void customize(ConfigurableTomcatWebServerFactory factory) {
            // A compressed page and its headers leave in one piece; the usual 8 kB cut most of them in two.
            factory.addConnectorCustomizers(connector -> connector.setProperty("socket.appWriteBufSize", "16384"));
            factory.addEngineValves(new KeptPageValve(cache));
        }
    }
}
