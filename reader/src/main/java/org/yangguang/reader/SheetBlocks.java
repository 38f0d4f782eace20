package org.yangguang.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the sheets of an .xlsx, each as one table. Values as stored: a format such as thousands separators is not applied. */
final class SheetBlocks {

    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private final BlockList blocks = new BlockList();
    private final List<String> sharedTexts = new ArrayList<>();

    private SheetBlocks() {}

    static List<DocumentBlock> read(ZipParts parts) throws UnreadableReportException {
        SheetBlocks reader = new SheetBlocks();
        try {
            if (parts.find("xl/sharedStrings.xml").isPresent()) {
                reader.readSharedTexts(
                        Xml.open(parts.find("xl/sharedStrings.xml").get()));
            }
            List<String> sheets = parts.names().stream()
                    .filter(name -> SHEET.matcher(name).matches())
                    .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                    .toList();
            for (String sheet : sheets) {
                reader.readSheet(Xml.open(parts.find(sheet).orElseThrow()));
            }
        } catch (XMLStreamException e) {
            throw UnreadableReportException.damaged("工作表格式错误", e);
        }
        return reader.blocks.toList();
    }

    private void readSharedTexts(XMLStreamReader xml) throws XMLStreamException, UnreadableReportException {
        long length = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                String text = textOf(xml);
                length += text.length();
                if (length > Limits.CHARACTERS || sharedTexts.size() > Limits.CELLS) {
                    throw UnreadableReportException.bomb("文字过多");
                }
                sharedTexts.add(text);
            }
        }
    }

    private void readSheet(XMLStreamReader xml) throws XMLStreamException, UnreadableReportException {
        SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
        Map<Long, int[]> merged = new HashMap<>();
        int cells = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("c")) {
                Matcher at = ADDRESS.matcher(String.valueOf(Xml.attribute(xml, "r")));
                if (!at.matches()) {
                    throw new UnreadableReportException(
                            UnreadableReportException.Reason.DAMAGED, "工作表的单元格没有地址，文件已损坏。请重新保存后再试。");
                }
                if (++cells > Limits.CELLS) {
                    throw UnreadableReportException.bomb("单元格超过%,d个".formatted(Limits.CELLS));
                }
                rows.computeIfAbsent(Integer.parseInt(at.group(2)), row -> new TreeMap<>())
                        .put(columnNumber(at.group(1)), cellText(xml));
            } else if (xml.getLocalName().equals("mergeCell")) {
                merge(String.valueOf(Xml.attribute(xml, "ref")), merged);
            }
        }
        blocks.grid(toGrid(rows, merged));
    }

    /** Rows that the file does not mention vanish; row numbers may run to a million. */
    private static GridBuilder toGrid(SortedMap<Integer, SortedMap<Integer, String>> rows, Map<Long, int[]> merged)
            throws UnreadableReportException {
        GridBuilder grid = new GridBuilder();
        List<Integer> numbers = List.copyOf(rows.keySet());
        for (int row = 0; row < numbers.size(); row++) {
            SortedMap<Integer, String> cells = rows.getOrDefault(numbers.get(row), Collections.emptySortedMap());
            for (Map.Entry<Integer, String> cell : cells.entrySet()) {
                int column = cell.getKey();
                int[] corner = merged.get(key(numbers.get(row), column));
                int rowSpan = 1;
                int columnSpan = 1;
                if (corner != null) {
                    rowSpan = (int) numbers.subList(row, Math.min(numbers.size(), row + Limits.ROW_SPAN)).stream()
                            .filter(number -> number <= corner[0])
                            .count();
                    columnSpan = corner[1] - column + 1;
                } else if (cell.getValue().isBlank()
                        && (column >= Limits.COLUMNS || isInside(merged, numbers.get(row), column))) {
                    continue;
                }
                grid.place(new Cell(row, column, rowSpan, columnSpan, cell.getValue()));
            }
        }
        return grid;
    }

    private static boolean isInside(Map<Long, int[]> merged, int row, int column) {
        return merged.entrySet().stream().anyMatch(region -> {
            int top = (int) (region.getKey() >> 32);
            int left = region.getKey().intValue();
            return row >= top && row <= region.getValue()[0] && column >= left && column <= region.getValue()[1];
        });
    }

    private static void merge(String ref, Map<Long, int[]> merged) {
        Matcher at =
                Pattern.compile(ADDRESS.pattern() + ":" + ADDRESS.pattern()).matcher(ref);
        if (at.matches() && merged.size() < Limits.MERGED_REGIONS) {
            long corner = key(Integer.parseInt(at.group(2)), columnNumber(at.group(1)));
            merged.put(corner, new int[] {Integer.parseInt(at.group(4)), columnNumber(at.group(3))});
        }
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    private static int columnNumber(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + (letters.charAt(i) - 'A' + 1);
        }
        return number - 1;
    }

    private String cellText(XMLStreamReader xml) throws XMLStreamException {
        String type = String.valueOf(Xml.attribute(xml, "t"));
        String value = "";
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "v" -> value = xml.getElementText();
                        case "is" -> value = textOf(xml);
                        default -> depth++;
                    }
                }
                case XMLStreamReader.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return switch (type) {
            case "s" -> shared(value);
            case "n", "null" -> number(value);
            default -> value;
        };
    }

    private String shared(String index) {
        try {
            return sharedTexts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return "";
        }
    }

    /** Excel stores 6.7328 as 6.7327999999999997; the shortest number with the same meaning is what was typed. */
    private static String number(String stored) {
        if (stored.isBlank()) {
            return "";
        }
        try {
            return new BigDecimal(Double.toString(Double.parseDouble(stored)))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    /** The text of a rich or plain string, without phonetic hints. */
    private static String textOf(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "t" -> text.append(xml.getElementText());
                        case "rPh" -> Xml.skip(xml);
                        default -> depth++;
                    }
                }
                case XMLStreamReader.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return text.toString();
    }
}
