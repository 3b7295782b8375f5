package io.papertide.archive.internal;

import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

/** Bilingual texts in two columns, and hashes of texts. */
final class Texts {
    private Texts() {}

    static BilingualText read(ResultSet row, String column) throws SQLException {
        return new BilingualText(row.getString(column + "_en"), row.getString(column + "_ko"));
    }

    /** Sets two parameters, English first, and returns the index after them. */
    static int set(PreparedStatement statement, int index, BilingualText text) throws SQLException {
        statement.setString(index, text.in(Language.ENGLISH).orElse(null));
        statement.setString(index + 1, text.in(Language.KOREAN).orElse(null));
        return index + 2;
    }

    /** Adds a text to a digest so that neighbours cannot run into one another. */
    static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    static void update(MessageDigest digest, BilingualText text) {
        for (Language language : Language.values()) {
            update(digest, text.in(language).orElse(""));
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
