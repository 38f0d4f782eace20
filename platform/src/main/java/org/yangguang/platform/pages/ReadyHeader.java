package org.yangguang.platform.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Response;
import org.apache.tomcat.util.buf.MessageBytes;

/** A header whose bytes are made once: encoding the headers anew took two fifths of the time of a kept page. */
final class ReadyHeader {

    private final String name;
    private final String value;
    private final byte[] nameBytes;
    private final byte[] valueBytes;

    ReadyHeader(String name, String value) {
        this.name = name;
        this.value = value;
        this.nameBytes = name.getBytes(StandardCharsets.ISO_8859_1);
        this.valueBytes = value.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Adds it to a response that does not have it yet: as bytes to the server's own, else as text. */
    void addTo(HttpServletResponse response) {
        if (response instanceof Response own) {
            MessageBytes place = own.getCoyoteResponse().getMimeHeaders().addValue(nameBytes, 0, nameBytes.length);
            place.setBytes(valueBytes, 0, valueBytes.length);
        } else {
            response.setHeader(name, value);
        }
    }
}
