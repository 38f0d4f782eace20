package org.yangguang.platform.notices;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A gateway for short messages that is called over HTTP. In {@code url} and {@code body} stand {@code {to}}, {@code {text}}
 * and {@code {id}} for the number, the text and the name of the message, which a gateway can use to tell a repeat.
 *
 * @param url empty: there is none
 * @param body JSON to post; empty: everything stands in the address, which is then asked for with GET
 * @param header the header that carries the secret
 * @param secret its value, for example {@code Bearer …}; empty: the header is not sent
 * @param sign what stands before the text in 【】, as the carriers demand; empty: nothing
 */
@ConfigurationProperties("yangguang.notices.sms")
record SmsProperties(
        @DefaultValue("") String url,
        @DefaultValue("") String body,
        @DefaultValue("Authorization") String header,
        @DefaultValue("") String secret,
        @DefaultValue("") String sign,
        @DefaultValue("10s") Duration timeout) {

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "SmsProperties[" + (url.isEmpty() ? "none" : "set") + "]";
    }
}
