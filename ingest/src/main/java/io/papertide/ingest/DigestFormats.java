package io.papertide.ingest;

import io.papertide.ingest.internal.dairai.DairAiFormat;
import io.papertide.ingest.internal.export.PapertideFormat;
import io.papertide.ingest.internal.pytorchkr.PytorchKrFormat;
import io.papertide.ingest.internal.table.PaperTableFormat;
import java.util.List;
import java.util.Optional;

/** All formats that can be read. */
public final class DigestFormats {
    /** The formats in the order in which they are asked whether they recognise a source. */
    public static final List<DigestFormat> ALL =
            List.of(new PapertideFormat(), new PaperTableFormat(), new PytorchKrFormat(), new DairAiFormat());

    private DigestFormats() {}

    /** Returns the format of this id, or empty if there is none. */
    public static Optional<DigestFormat> find(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /** Returns the first format that recognises a source, or empty if it is no digest that we know. */
    public static Optional<DigestFormat> detect(DigestSource source) {
        return ALL.stream().filter(format -> format.detects(source)).findFirst();
    }
}
