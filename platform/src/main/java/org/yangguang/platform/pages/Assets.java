package org.yangguang.platform.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/**
 * The static files of all modules, read once at start: every file under {@code static/assets}, and the style sheets
 * under {@code css} as one, {@code yangguang.css}. Their addresses carry the fingerprint of the content, so browsers may
 * keep them for ever.
 */
@Component
final class Assets {

    static final String PREFIX = "/assets/";
    private static final String BUNDLE = "yangguang.css";

    /** One file with its content type. */
    record Asset(String contentType, Body body) {}

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Asset> byAddress = new LinkedHashMap<>();

    Assets() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        add(BUNDLE, bundle(resolver.getResources("classpath*:css/**/*.css")));
        for (Resource file : resolver.getResources("classpath*:static/assets/**/*.*")) {
            String url = file.getURL().toString();
            String name = url.substring(url.lastIndexOf("static" + PREFIX) + "static".length() + PREFIX.length());
            add(name, file.getContentAsByteArray());
        }
    }

    /**
     * The address of a file with its fingerprint, e.g. {@code /assets/htmx.3fa9c1d2e4b5a697.js}.
     *
     * @param name the path under {@code static/assets}
     */
    String address(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no static file " + name + ", only " + addresses.keySet());
        }
        return address;
    }

    Optional<Asset> find(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private void add(String name, byte[] content) {
        var asset = new Asset(type(name), new Body(content));
        int dot = name.lastIndexOf('.');
        String address = PREFIX + name.substring(0, dot) + "." + asset.body().fingerprint() + name.substring(dot);
        addresses.put(name, address);
        byAddress.put(address, asset);
    }

    private static byte[] bundle(Resource[] sheets) throws IOException {
        // The file that orders the layers has the smallest name; after it the order does not matter.
        Arrays.sort(sheets, Comparator.comparing(Assets::sheetOrder));
        var bytes = new ByteArrayOutputStream();
        for (Resource sheet : sheets) {
            bytes.writeBytes(sheet.getContentAsByteArray());
        }
        return bytes.toByteArray();
    }

    private static String sheetOrder(Resource sheet) {
        try {
            String url = sheet.getURL().toString();
            return url.substring(url.lastIndexOf("/css/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String name) {
        MediaType type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
        boolean text = type.getType().equals("text") || type.getSubtype().contains("javascript");
        return text ? type + ";charset=UTF-8" : type.toString();
    }
}
