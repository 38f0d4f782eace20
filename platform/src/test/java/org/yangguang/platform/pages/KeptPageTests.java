package org.yangguang.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yangguang.platform.RunningPlatform;

/** Over real connections, because a kept page never reaches the filters. */
@RunningPlatform
class KeptPageTests {

    private static final String PAGE = "/reports/2019";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    PublicPageCache cache;

    @BeforeEach
    void nothing_is_kept() {
        cache.drop("/");
    }

    @Test
    void a_kept_page_is_sent_as_the_drawn_one_was() throws Exception {
        HttpResponse<byte[]> drawn = ask("GET");
        HttpResponse<byte[]> kept = ask("GET");

        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(headers(kept)).isEqualTo(headers(drawn)).containsKeys("content-security-policy", "etag", "vary");
        assertThat(kept.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(kept.body()).isEqualTo(drawn.body());
    }

    @Test
    void a_kept_page_is_compressed_only_where_the_reader_can_open_it() throws Exception {
        byte[] plain = ask("GET").body();
        HttpResponse<byte[]> compressed = ask("GET", "Accept-Encoding", "gzip");

        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(compressed.body()).hasSizeLessThan(plain.length / 2);
        try (var opened = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(opened.readAllBytes()).isEqualTo(plain);
        }
    }

    @Test
    void who_has_the_page_already_is_told_so_and_who_asks_for_the_head_gets_no_body() throws Exception {
        String tag = ask("GET").headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> again = ask("GET", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        HttpResponse<byte[]> head = ask("HEAD");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
        assertThat(head.body()).isEmpty();
    }

    @Test
    void elder_mode_has_pages_of_its_own() throws Exception {
        byte[] usual = ask("GET").body();
        byte[] elder = ask("GET", "Cookie", "yg-elder=1").body();

        assertThat(elder)
                .isNotEqualTo(usual)
                .isEqualTo(ask("GET", "Cookie", "yg-elder=1").body());
        assertThat(ask("GET").body()).isEqualTo(usual);
    }

    private HttpResponse<byte[]> ask(String method, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + PAGE))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Map<String, List<String>> headers(HttpResponse<?> response) {
        var headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }
}
