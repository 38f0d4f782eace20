package org.yangguang.cli;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as maps, lists, strings, numbers and booleans. On the streaming parser alone: binding by reflection would cost a
 * third of the time a command takes.
 */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /**
     * Parses one document.
     *
     * @return a map, list, string, number ({@link Long} or {@link BigDecimal}), boolean or null
     */
    static @Nullable Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new UnusableInput("输入为空，没有 JSON 文档。");
            }
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new UnusableInput("JSON 文档之后还有多余内容" + place(parser) + "。");
            }
            return value;
        } catch (JacksonException e) {
            var location = e.getLocation();
            String place = location == null ? "" : "（第" + location.getLineNr() + "行第" + location.getColumnNr() + "列附近）";
            throw new UnusableInput("输入不是有效的 JSON" + place + "。");
        }
    }

    /**
     * Writes one document on one line.
     *
     * @param value maps, lists, strings, numbers, booleans, dates and null, nested at will
     */
    static String write(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(generator, value);
        }
        return text.toString();
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> {
                BigDecimal number = parser.getDecimalValue();
                yield number.precision() < 19 ? (Object) number.longValueExact() : number;
            }
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalStateException("unexpected JSON token " + token);
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    private static void write(JsonGenerator generator, @Nullable Object value) {
        switch (value) {
            case null -> generator.writeNull();
            case Map<?, ?> map -> {
                generator.writeStartObject();
                map.forEach((name, content) -> {
                    generator.writeName(String.valueOf(name));
                    write(generator, content);
                });
                generator.writeEndObject();
            }
            case Iterable<?> list -> {
                generator.writeStartArray();
                list.forEach(content -> write(generator, content));
                generator.writeEndArray();
            }
            case String text -> generator.writeString(text);
            case LocalDate date -> generator.writeString(date.toString());
            case Enum<?> name -> generator.writeString(name.name());
            case Boolean truth -> generator.writeBoolean(truth);
            case Integer number -> generator.writeNumber(number);
            case Long number -> generator.writeNumber(number);
            case BigDecimal number -> generator.writeNumber(number);
            default -> throw new IllegalArgumentException("no JSON form for " + value.getClass());
        }
    }

    private static String place(JsonParser parser) {
        return "（第" + parser.currentLocation().getLineNr() + "行）";
    }
}
