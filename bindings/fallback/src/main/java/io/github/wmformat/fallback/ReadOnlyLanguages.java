package io.github.wmformat.fallback;

import io.github.wmformat.IWMLanguageList;
import io.github.wmformat.ResultCodes;
import java.util.List;

/** The languages of a reader's file. */
interface ReadOnlyLanguages extends IWMLanguageList {
    /** The open file's part; fails where no file is open. */
    HeaderInfoPart headerInfo(SdkMethod method);

    @Override
    default int getLanguageCount() {
        return headerInfo(new SdkMethod("IWMLanguageList", "GetLanguageCount"))
                .languages()
                .size();
    }

    @Override
    default String getLanguageDetails(int index) {
        SdkMethod method = new SdkMethod("IWMLanguageList", "GetLanguageDetails");
        List<String> languages = headerInfo(method).languages();
        if (index < 0 || index >= languages.size()) {
            throw method.failed(ResultCodes.E_INVALIDARG, "language " + index + " of " + languages.size() + ", from 0");
        }
        return languages.get(index);
    }

    @Override
    default int addLanguageByRFC1766String(String languageString) {
        throw new SdkMethod("IWMLanguageList", "AddLanguageByRFC1766String")
                .failed(ResultCodes.E_NOTIMPL, "a reader's file cannot be changed");
    }
}
