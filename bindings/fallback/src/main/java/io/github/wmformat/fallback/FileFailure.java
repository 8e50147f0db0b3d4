package io.github.wmformat.fallback;

import io.github.wmformat.ComException;
import io.github.wmformat.HResult;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.asf.bytes.AsfException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/**
 * Which code a file's failure has.
 *
 * <p>Decision: no test on Windows covers these, the documentation names the codes. A file that does not begin as ASF does
 * is NS_E_INVALID_DATA, one that does and breaks off or contradicts itself in its header ASF_E_INVALIDHEADER, and one
 * whose packets cannot be read NS_E_INVALID_DATA again. A program's stream keeps the code that it failed with.
 */
final class FileFailure {
    private FileFailure() {}

    static ComException opening(SdkMethod method, String file, IOException failure) {
        return translate(method, "opening " + file, failure, openingCode(failure));
    }

    static ComException reading(SdkMethod method, String file, IOException failure) {
        HResult code = failure instanceof AsfException ? ResultCodes.NS_E_INVALID_DATA : ResultCodes.E_FAIL;
        return translate(method, "reading " + file, failure, code);
    }

    private static HResult openingCode(IOException failure) {
        if (failure instanceof AsfException asf) {
            boolean fromItsFirstByte = asf.offset() == 0 && asf.kind() == AsfException.Kind.MALFORMED;
            return fromItsFirstByte ? ResultCodes.NS_E_INVALID_DATA : ResultCodes.ASF_E_INVALIDHEADER;
        }
        return failure instanceof NoSuchFileException
                ? ResultCodes.NS_E_FILE_NOT_FOUND
                : ResultCodes.NS_E_FILE_OPEN_FAILED;
    }

    private static ComException translate(SdkMethod method, String tried, IOException failure, HResult code) {
        if (failure.getCause() instanceof ComException inStream) {
            return method.failed(inStream.hresult(), tried + ": " + inStream.getMessage(), failure);
        }
        boolean ours = failure.getCause() instanceof RuntimeException;
        return method.failed(ours ? ResultCodes.E_FAIL : code, tried + ": " + failure.getMessage(), failure);
    }
}
