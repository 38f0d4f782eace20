package org.yangguang.privacy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.privacy.files.Redacting.ID;
import static org.yangguang.privacy.files.Redacting.MOBILE;
import static org.yangguang.privacy.files.Redacting.redacted;
import static org.yangguang.privacy.files.Redacting.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherFilesTests {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void plain_text_is_masked_in_its_own_encoding(String name) {
        Charset charset = Charset.forName(name);
        String mark = name.equals("UTF-16LE") ? "\uFEFF" : "";
        String text = mark + "姓名,电话\n张建国," + MOBILE + "\n合计,83160.00\n";

        assertThat(new String(redacted(text.getBytes(charset)).content(), charset))
                .isEqualTo(mark + "姓名,电话\n张**,138****3456\n合计,83160.00\n");
    }

    @ParameterizedTest
    @CsvSource({
        "D0CF11E0A1B11AE1, 旧版",
        "7B5C727466310A, RTF",
        "52617221, 压缩包",
        "474946383961, 图片",
        "49492A00, 图片",
        "3C68746D6C3E, 网页",
        "0001020304, 不认识"
    })
    void other_kinds_are_refused_by_their_content_with_advice(String hex, String word) {
        assertThat(refusal(java.util.HexFormat.of().parseHex(hex)))
                .startsWith("附件：")
                .contains(word)
                .containsAnyOf("请", "另存");
    }

    @Test
    void an_empty_file_and_a_package_of_something_else_are_refused() throws IOException {
        assertThat(refusal(new byte[0])).contains("空");
        assertThat(refusal(zip("OFD.xml", new byte[10]))).contains("OFD");
        assertThat(refusal(zip("ppt/presentation.xml", new byte[10]))).contains("演示文稿");
        assertThat(refusal(zip("a.txt", ID.getBytes(StandardCharsets.UTF_8)))).contains("压缩包");
    }

    @Test
    void a_zip_bomb_is_stopped() throws IOException {
        assertThat(refusal(zip("word/document.xml", new byte[210 << 20]))).contains("过大");
    }

    @Test
    void a_document_type_in_a_part_is_refused() throws IOException {
        byte[] evil = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(zip("word/document.xml", evil))).contains("损坏");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return file.toByteArray();
    }
}
