<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AgendaModel</name>
    <message>
        <source>Later on</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Free entry</source>
        <translation>Entrada libre</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch to explore</source>
        <translation>Toca para explorar</translation>
    </message>
</context>
<context>
    <name>BackSoonScreen</name>
    <message>
        <source>We will be right back</source>
        <translation>Volvemos enseguida</translation>
    </message>
    <message>
        <source>Volvemos enseguida</source>
        <comment>the promise again, in another language of the house</comment>
        <translation>We will be right back</translation>
    </message>
    <message>
        <source>The reception can help you meanwhile.</source>
        <translation>Mientras tanto, en la recepción te pueden ayudar.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>Hubs</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>CityScreen</name>
    <message>
        <source>Programs of the city</source>
        <translation>Programas de la ciudad</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Choose a floor, or look from A to Z</source>
        <translation>Elige un piso o busca de la A a la Z</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Show all companies</source>
        <translation>Ver todas las empresas</translation>
    </message>
    <message>
        <source>No company here with these filters</source>
        <translation>Aquí no hay empresas con estos filtros</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places to start up</source>
        <translation>
            <numerusform>%n lugar para emprender</numerusform>
            <numerusform>%n lugares para emprender</numerusform>
        </translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>Hubs</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n empresa</numerusform>
            <numerusform>%n empresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n floors</source>
        <translation>
            <numerusform>%n piso</numerusform>
            <numerusform>%n pisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>%n esta semana</numerusform>
            <numerusform>%n esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>EasePanel</name>
    <message>
        <source>Make it easier</source>
        <translation>Más fácil de usar</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Size %1 of %2</source>
        <translation>Tamaño %1 de %2</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste fuerte</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>All within reach</source>
        <translation>Todo al alcance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Reprogramado</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
    <message>
        <source>This event is over</source>
        <translation>Este evento ya terminó</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Reprogramado</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>It will not take place. Ask at the reception for a new date.</source>
        <translation>No se realizará. Pregunta en la recepción por una nueva fecha.</translation>
    </message>
    <message>
        <source>This event is cancelled</source>
        <translation>Este evento está cancelado</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jóvenes</translation>
    </message>
    <message>
        <source>Opens its page</source>
        <translation>Abre su página</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>Organiza: %1</translation>
    </message>
</context>
<context>
    <name>EventsScreen</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jóvenes</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Ver todos los eventos</translation>
    </message>
    <message>
        <source>What comes next is below.</source>
        <translation>Abajo está lo que sigue.</translation>
    </message>
    <message>
        <source>New dates appear here as soon as they are known.</source>
        <translation>Las nuevas fechas aparecen aquí apenas se conocen.</translation>
    </message>
    <message>
        <source>%1: nothing on</source>
        <translation>%1: sin eventos</translation>
    </message>
</context>
<context>
    <name>FloorRail</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n empresa</numerusform>
            <numerusform>%n empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>All floors</source>
        <translation>Todos los pisos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué quieres encontrar?</translation>
    </message>
    <message>
        <source>Now and next</source>
        <translation>Ahora y próximo</translation>
    </message>
    <message>
        <source>See the hubs</source>
        <translation>Ver los hubs</translation>
    </message>
    <message>
        <source>New dates appear here as soon as they are known.</source>
        <translation>Las nuevas fechas aparecen aquí apenas se conocen.</translation>
    </message>
    <message>
        <source>Nothing is planned these days</source>
        <translation>No hay nada programado por estos días</translation>
    </message>
</context>
<context>
    <name>HubDetails</name>
    <message>
        <source>Opened in %1</source>
        <translation>Abrió en %1</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>A cargo de %1</translation>
    </message>
</context>
<context>
    <name>HubModel</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two names of a list</comment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>HubScreen</name>
    <message>
        <source>This hub is no longer in the guide</source>
        <translation>Este hub ya no está en la guía</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Qué ofrece</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Events here</source>
        <translation>Eventos aquí</translation>
    </message>
</context>
<context>
    <name>HubsScreen</name>
    <message>
        <source>Places that help you to start and grow</source>
        <translation>Lugares que te ayudan a empezar y a crecer</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>Hubs</translation>
    </message>
    <message>
        <source>The city of %1</source>
        <translation>La ciudad de %1</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Touch to explore</source>
        <translation>Toca para explorar</translation>
    </message>
    <message>
        <source>Toca para explorar</source>
        <comment>the invitation again, in another language of the house</comment>
        <translation>Touch to explore</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>One</name>
    <message>
        <source>To the start</source>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>It was here a moment ago. The list has what there is now.</source>
        <translation>Estaba aquí hace un momento. En la lista está lo que hay ahora.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>SampleMark</name>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
</context>
<context>
    <name>SearchDoor</name>
    <message>
        <source>Find a company, a hub or an event</source>
        <translation>Busca una empresa, un hub o un evento</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Everything here, from A to Z</source>
        <translation>Todo lo que hay aquí, de la A a la Z</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Everything you touch is below</source>
        <translation>Todo lo que se toca está abajo</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigues ahí?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Otherwise the screen starts anew for the next person.</source>
        <translation>Toca en cualquier parte para seguir. Si no, la pantalla vuelve a empezar para la siguiente persona.</translation>
    </message>
</context>
<context>
    <name>TenantCard</name>
    <message>
        <source>Moved to %1</source>
        <translation>Se mudó a %1</translation>
    </message>
</context>
<context>
    <name>TenantScreen</name>
    <message>
        <source>This company is no longer in the directory</source>
        <translation>Esta empresa ya no está en el directorio</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Se mudó a %1</translation>
    </message>
    <message>
        <source>Their events</source>
        <translation>Sus eventos</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Accessible</source>
        <translation>Accesible</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>dddd, MMMM d</source>
        <comment>how a day is written</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>how a month is written</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>how a day of a year is written</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Mañana, %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>H:mm</source>
        <comment>how a time of day is written</comment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>queda %n h</numerusform>
            <numerusform>quedan %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>This %1</source>
        <comment>%1 is a weekday</comment>
        <translation>Este %1</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>how a day of the year is written</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Buenos días.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Buenas tardes.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Buenas noches.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
</TS>
