/* The objects of the server that have more than one chain of interfaces, or a state. */
#include "kept.h"
#include "state.h"

#define I(NAME) &interface_##NAME

/* The first class that has an interface is the one that stub_create makes for it. */
const Class classes[] = {
    {.name = "synchronous reader",
        .size = sizeof(Reader),
        .facets = {I(IWMSyncReader2), I(IWMHeaderInfo3), I(IWMProfile3), I(IWMLanguageList), I(IWMPacketSize2),
            I(IWMReaderPlaylistBurn), I(IWMReaderTimecode)},
        .let_go = reader_let_go},
    {.name = "reader",
        .size = sizeof(Reader),
        .facets = {I(IWMReader), I(IWMReaderAdvanced6), I(IWMHeaderInfo3), I(IWMProfile3), I(IReferenceClock),
            I(IWMLanguageList), I(IWMPacketSize2), I(IWMReaderAccelerator), I(IWMReaderNetworkConfig2),
            I(IWMReaderPlaylistBurn), I(IWMReaderStreamClock), I(IWMReaderTimecode), I(IWMReaderTypeNegotiation),
            I(IWMDRMReader3)},
        .let_go = reader_let_go},
    {.name = "writer",
        .size = sizeof(Object),
        .facets = {I(IWMWriter), I(IWMWriterAdvanced3), I(IWMHeaderInfo3), I(IWMWriterPreprocess),
            I(IWMWriterPostView), I(IWMDRMWriter3)}},
    {.name = "metadata editor",
        .size = sizeof(Object),
        .facets = {I(IWMMetadataEditor2), I(IWMHeaderInfo3), I(IWMDRMEditor)}},
    {.name = "profile manager",
        .size = sizeof(Object),
        .facets = {I(IWMProfileManager2), I(IWMCodecInfo3), I(IWMProfileManagerLanguage)}},
    {.name = "stream configuration",
        .size = sizeof(Object),
        .facets = {I(IWMStreamConfig3), I(IWMVideoMediaProps), I(IWMPropertyVault)}},
    {.name = "output media properties",
        .size = sizeof(Object),
        .facets = {I(IWMOutputMediaProps), I(IWMVideoMediaProps)}},
    {.name = "buffer", .size = sizeof(Buffer), .facets = {I(INSSBuffer4)}, .start = buffer_start},
    {.name = "callback",
        .size = sizeof(Object),
        .facets = {I(IWMReaderCallback), I(IWMReaderCallbackAdvanced), I(IWMReaderAllocatorEx)}},
    {.name = "network sink",
        .size = sizeof(Object),
        .facets = {I(IWMWriterNetworkSink), I(IWMClientConnections2), I(IWMAddressAccess2), I(IWMRegisterCallback)}},
    {.name = "network source administrator",
        .size = sizeof(Object),
        .facets = {I(IWMSInternalAdminNetSource), I(IWMSInternalAdminNetSource3)}},
    {.name = "backup restorer",
        .size = sizeof(Object),
        .facets = {I(IWMLicenseBackup), I(IWMLicenseRestore), I(IWMBackupRestoreProps)}},
};

const int class_count = sizeof classes / sizeof *classes;
