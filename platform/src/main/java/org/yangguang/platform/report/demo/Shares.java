package org.yangguang.platform.report.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Weights of organs, and sums split by them without a rest. */
final class Shares {

    private Shares() {}

    /** The lines of a data file, comments left out, each split at white space. */
    static List<String[]> lines(String resource) {
        try (InputStream file = Shares.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The weights of each row, by the end of the organ's code ({@code D12}). */
    static Map<String, Map<String, Integer>> read() {
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
        for (String[] line : lines("shares.txt")) {
            Map<String, Integer> weights = new LinkedHashMap<>();
            for (int i = 1; i < line.length; i++) {
                String[] share = line[i].split(":");
                weights.put(share[0], Integer.parseInt(share[1]));
            }
            all.put(line[0], weights);
        }
        return all;
    }

    /** Splits a sum by weights: whole numbers that add up to it exactly, the first organs taking the rest. */
    static Map<String, Long> split(long sum, Map<String, Integer> weights) {
        long all = weights.values().stream().mapToLong(Integer::longValue).sum();
        Map<String, Long> parts = new LinkedHashMap<>();
        weights.forEach((organ, weight) -> parts.put(organ, sum * weight / all));
        long rest = sum - parts.values().stream().mapToLong(Long::longValue).sum();
        for (String organ : weights.keySet()) {
            long one = Long.signum(rest);
            parts.merge(organ, one, Long::sum);
            rest -= one;
        }
        return parts;
    }

    /** Splits a change, which goes the other way in one organ. */
    static Map<String, Long> splitChange(long sum, Map<String, Integer> weights) {
        if (weights.size() < 2) {
            return split(sum, weights);
        }
        Map<String, Integer> others = new LinkedHashMap<>(weights);
        String last = new ArrayList<>(weights.keySet()).getLast();
        others.remove(last);
        long against = sum > 0 ? -3 : 2;
        Map<String, Long> parts = split(sum - against, others);
        parts.put(last, against);
        return parts;
    }

    /** One organ after another, each as often as it weighs, as far apart as can be. */
    static List<String> wheel(Map<String, Integer> weights) {
        Map<String, Integer> left = new LinkedHashMap<>(weights);
        List<String> wheel = new ArrayList<>();
        while (left.values().stream().anyMatch(count -> count > 0)) {
            left.replaceAll((organ, count) -> {
                if (count > 0) {
                    wheel.add(organ);
                }
                return count - 1;
            });
        }
        return wheel;
    }
}
