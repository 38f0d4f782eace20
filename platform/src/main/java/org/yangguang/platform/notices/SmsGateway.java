package org.yangguang.platform.notices;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Short messages over the gateway of {@code yangguang.notices.sms}; without a URL there is none. */
@Component
@EnableConfigurationProperties(SmsProperties.class)
class SmsGateway {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SmsProperties settings;
    private final HttpClient client;

    SmsGateway(SmsProperties settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    boolean isSetUp() {
        return !settings.url().isBlank();
    }

    Delivered send(Notice notice, String mobile) {
        try {
            HttpResponse<Void> answer = client.send(request(notice, mobile), HttpResponse.BodyHandlers.discarding());
            return judge(answer.statusCode());
        } catch (IOException e) {
            return new Delivered.NotNow("连不上短信网关");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivered.NotNow("发送被中断");
        }
    }

    private HttpRequest request(Notice notice, String mobile) {
        String sign = settings.sign().isBlank() ? "" : "【" + settings.sign() + "】";
        String text = sign + notice.body();
        String address = fill(settings.url(), notice, mobile, text, SmsGateway::inAddress);
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(settings.timeout());
        if (!settings.secret().isBlank()) {
            request.header(settings.header(), settings.secret());
        }
        return settings.body().isBlank()
                ? request.GET().build()
                : request.header("Content-Type", "application/json; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                fill(settings.body(), notice, mobile, text, SmsGateway::inJson)))
                        .build();
    }

    private static String fill(
            String template, Notice notice, String mobile, String text, UnaryOperator<String> written) {
        // The text last: what it holds is not looked through again.
        return template.replace("{to}", written.apply(mobile))
                .replace("{id}", written.apply(notice.messageId()))
                .replace("{text}", written.apply(text));
    }

    private static String inAddress(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String inJson(String value) {
        String quoted = JSON.writeValueAsString(value);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static Delivered judge(int status) {
        if (status >= 200 && status < 300) {
            return new Delivered.Accepted();
        }
        boolean ours =
                status >= 400 && status < 500 && status != 408 && status != 429 && status != 401 && status != 403;
        String problem = "短信网关答复 " + status;
        return ours ? new Delivered.Never(problem) : new Delivered.NotNow(problem);
    }
}
