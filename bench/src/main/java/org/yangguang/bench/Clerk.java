package org.yangguang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The county office at a browser, signed in. */
final class Clerk {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String server;

    Clerk(int port, String password) {
        server = "http://127.0.0.1:" + port;
        String page = send(HttpRequest.newBuilder(URI.create(server + "/workbench/sign-in")))
                .body();
        StringBuilder form = new StringBuilder("userName=office&password=" + encode(password));
        Matcher field = HIDDEN.matcher(page);
        while (field.find()) {
            form.append('&').append(field.group(1)).append('=').append(encode(field.group(2)));
        }
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(server + "/workbench/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("the office cannot sign in: " + answer.statusCode());
        }
    }

    /** Opens a page, which must be there. */
    void get(String address) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(server + address)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
