<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActsSheet</name>
    <message>
        <source>Do now</source>
        <translation>Hacer ahora</translation>
    </message>
    <message>
        <source>Read the data again</source>
        <translation>Leer los datos otra vez</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Reiniciar el programa</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Salir del programa</translation>
    </message>
</context>
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
    <name>BackRow</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
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
    <name>CodeSheet</name>
    <message>
        <source>To send it</source>
        <translation>Para enviarlo</translation>
    </message>
    <message>
        <source>Photograph this code and send it to whoever helps you.</source>
        <translation>Toma una foto de este código y envíala a quien te ayuda.</translation>
    </message>
    <message>
        <source>QR code with how it runs</source>
        <translation>Código QR de cómo va el programa</translation>
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
            <numerusform>%n&#xa0;piso</numerusform>
            <numerusform>%n&#xa0;pisos</numerusform>
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
    <name>FigureModel</name>
    <message>
        <source>Running for</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Since the last touch</source>
        <translation>Desde el último toque</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Toques</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Memoria en uso</translation>
    </message>
    <message>
        <source>Edits rejected</source>
        <translation>Cambios rechazados</translation>
    </message>
    <message>
        <source>Program errors</source>
        <translation>Fallas del programa</translation>
    </message>
    <message>
        <source>Program warnings</source>
        <translation>Avisos del programa</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
</context>
<context>
    <name>FiguresSheet</name>
    <message>
        <source>How it runs</source>
        <translation>Cómo va el programa</translation>
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
        <source>You are here</source>
        <translation>Estás aquí</translation>
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
    <name>FootPanel</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
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
        <source>See all events</source>
        <translation>Ver todos los eventos</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Ver todos</translation>
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
    <name>HostCard</name>
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
    <message>
        <source>Its figures and its programs</source>
        <translation>Sus cifras y sus programas</translation>
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
    <name>KeyFoot</name>
    <message>
        <source>Letters with accents</source>
        <translation>Letras con tilde</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>Letra mayúscula</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
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
    <name>PhonePanel</name>
    <message>
        <source>Take it on your phone</source>
        <translation>Llévalo en tu teléfono</translation>
    </message>
    <message>
        <source>QR code for your phone</source>
        <translation>Código QR para tu teléfono</translation>
    </message>
    <message>
        <source>%1, for your calendar</source>
        <translation>%1, para tu calendario</translation>
    </message>
    <message>
        <source>The way to %1</source>
        <translation>Cómo llegar a %1</translation>
    </message>
    <message>
        <source>How to reach %1</source>
        <translation>Contacto de %1</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. It needs no internet.</source>
        <translation>Apunta la cámara de tu teléfono al código. No necesitas internet.</translation>
    </message>
</context>
<context>
    <name>PinAnswer</name>
    <message>
        <source>Locked for %1 s</source>
        <translation>Bloqueado por %1 s</translation>
    </message>
    <message>
        <source>Locked for %1 min</source>
        <translation>Bloqueado por %1 min</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is wrong.
%n tries left</source>
        <translation>
            <numerusform>Ese PIN no es.
Queda %n intento</numerusform>
            <numerusform>Ese PIN no es.
Quedan %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Enter the PIN</source>
        <translation>Escribe el PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PlaceModel</name>
    <message>
        <source>Restrooms</source>
        <translation>Baños</translation>
    </message>
    <message>
        <source>Elevator</source>
        <translation>Ascensor</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Escaleras</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>PlanHere</name>
    <message>
        <source>You are here</source>
        <translation>Estás aquí</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plan of %1</source>
        <translation>Plano: %1</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Show all of the plan</source>
        <translation>Ver todo el plano</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Acercar</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Preview: %1, %2 · back</source>
        <translation>Vista previa: %1, %2 · volver</translation>
    </message>
</context>
<context>
    <name>PreviewTab</name>
    <message>
        <source>What will the lobby show?</source>
        <translation>¿Qué mostrará el lobby?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Esta noche</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Friday 18:00</source>
        <translation>Viernes 18:00</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Una hora antes</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Una hora después</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The lobby is shown as it will be. Touch the golden bar to come back here.</source>
        <translation>El lobby se muestra como estará. Toca la barra dorada para volver aquí.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>%1, line %2, column %3</source>
        <comment>the name of a file, and two numbers</comment>
        <translation>%1, línea %2, columna %3</translation>
    </message>
</context>
<context>
    <name>ProblemsTab</name>
    <message>
        <source>Everything in the data file is on the screen.</source>
        <translation>Todo lo que hay en el archivo de datos está en pantalla.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: mend these first.</source>
        <translation>
            <numerusform>Y %n más: corrige primero estos.</numerusform>
            <numerusform>Y %n más: corrige primero estos.</numerusform>
        </translation>
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
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Restart the program?</source>
        <translation>¿Reiniciar el programa?</translation>
    </message>
    <message>
        <source>Leave the program?</source>
        <translation>¿Salir del programa?</translation>
    </message>
    <message>
        <source>Go back to this version?</source>
        <translation>¿Volver a esta versión?</translation>
    </message>
    <message>
        <source>The lobby is away for a few seconds.</source>
        <translation>El lobby no se ve durante unos segundos.</translation>
    </message>
    <message>
        <source>The screen stays empty until somebody starts the program.</source>
        <translation>La pantalla queda vacía hasta que alguien inicie el programa.</translation>
    </message>
    <message>
        <source>It takes the place of the data file. What stands there now is kept.</source>
        <translation>Toma el lugar del archivo de datos. Lo que hay ahora queda guardado.</translation>
    </message>
    <message>
        <source>Yes, go back</source>
        <translation>Sí, volver</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>Sí, reiniciar</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Sí, salir</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Or choose a sector</source>
        <translation>O elige un sector</translation>
    </message>
    <message>
        <source>See everything from A to Z</source>
        <translation>Ver todo de la A a la Z</translation>
    </message>
    <message>
        <source>Nothing here is called «%1»</source>
        <translation>No encontramos «%1»</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Show more</source>
        <translation>Ver más</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>¿Buscabas…?</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>See its companies</source>
        <translation>Ver sus empresas</translation>
    </message>
    <message>
        <source>See its events</source>
        <translation>Ver sus eventos</translation>
    </message>
    <message>
        <source>See its hubs</source>
        <translation>Ver sus hubs</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>Hubs</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Pisos</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piso</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
</context>
<context>
    <name>RouteAnswer</name>
    <message>
        <source>Avoid stairs</source>
        <translation>Evitar escaleras</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>RouteLegs</name>
    <message>
        <source>Show the way with stairs</source>
        <translation>Ver el camino con escaleras</translation>
    </message>
    <message>
        <source>This place is no longer in the directory</source>
        <translation>Este lugar ya no está en el directorio</translation>
    </message>
</context>
<context>
    <name>RouteScreen</name>
    <message>
        <source>How to get there</source>
        <translation>Cómo llegar</translation>
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
    <name>SearchField</name>
    <message>
        <source>Find a company, a hub or an event</source>
        <translation>Busca una empresa, un hub o un evento</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar todo</translation>
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
    <message>
        <source>Showing results for «%1»</source>
        <translation>Mostrando resultados para «%1»</translation>
    </message>
</context>
<context>
    <name>ShownSheet</name>
    <message>
        <source>From the data file</source>
        <translation>Del archivo de datos</translation>
    </message>
    <message>
        <source>A version that was kept: the data file cannot be shown</source>
        <translation>Una versión guardada: el archivo de datos no se puede mostrar</translation>
    </message>
    <message>
        <source>What the program brings: the data file cannot be shown</source>
        <translation>Lo que trae el programa: el archivo de datos no se puede mostrar</translation>
    </message>
    <message>
        <source>Nothing: the data file cannot be shown</source>
        <translation>Nada: el archivo de datos no se puede mostrar</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>En pantalla</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
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
    <name>StaffTabs</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problemas: %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>StaffTop</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
    <name>TakeAlong</name>
    <message>
        <source>Take it on your phone</source>
        <translation>Llévalo en tu teléfono</translation>
    </message>
</context>
<context>
    <name>TenantList</name>
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
    <name>TenantModel</name>
    <message>
        <source>No longer in this building</source>
        <translation>Ya no está en este edificio</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Ahora en %1</translation>
    </message>
</context>
<context>
    <name>TenantScreen</name>
    <message>
        <source>This company is no longer in the directory</source>
        <translation>Esta empresa ya no está en el directorio</translation>
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
    <name>VersionCard</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>the program did not start with it</source>
        <translation>el programa no arrancó con ella</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>En pantalla</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Volver a esta</translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message>
        <source>Each content that comes to the screen is kept from now on.</source>
        <translation>Desde ahora se guarda cada contenido que llega a la pantalla.</translation>
    </message>
    <message>
        <source>No version was kept yet</source>
        <translation>Aún no hay versiones guardadas</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>Shows the way from here, floor by floor</source>
        <translation>Muestra el camino desde aquí, piso por piso</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo llegar</translation>
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
    <message>
        <source>Day %1 of %2</source>
        <comment>of an event of several days</comment>
        <translation>Día %1 de %2</translation>
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
        <source>Welcome.</source>
        <translation>Te damos la bienvenida.</translation>
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
